import type { RagColour } from '../../../workbook/port';
import { tablePlace } from '../draw/rowChanges';
import { errorCode } from '../link/errorCode';
import { excelText } from '../read/cellContent';
import type { ColouredPlace } from './colouredPlace';
import { layOver } from './layOver';
import { paintWords } from './mendColumns';
import { quietly } from './quietly';

interface FoundRule {
  readonly format: Excel.ConditionalFormat;
  /** Without the sheet; `null` where it covers several blocks. */
  readonly address: string | null;
  readonly colour: RagColour | null;
}

/** A place as it was found. */
interface Looked {
  readonly place: ColouredPlace;
  readonly ours: readonly FoundRule[];
  readonly right: boolean;
}

/**
 * Excel cannot read the rules of some cells that have several (office-js issues 6827, 6835), and cannot find some rules
 * that it lists (5222).
 */
const UNREADABLE = ['InvalidOperation', 'ItemNotFound', 'InvalidArgument', 'GeneralException', 'NotImplemented'];

/** Work that may fail in Excel for good; it is tried twice before that is believed. */
async function attempted<T>(work: () => Promise<T>): Promise<T | null> {
  for (const last of [false, true]) {
    try {
      return await work();
    } catch (fault) {
      if (!UNREADABLE.includes(errorCode(fault) ?? '')) throw fault;
      if (last) return null;
    }
  }
  return null;
}

function local(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/**
 * The word that a rule compares its cells with, in its colours; `null` for any other rule. A rule without a condition is
 * one that a fault broke off while it was made: nobody can make one in Excel.
 */
function wordColour({ rule, format }: Excel.CellValueConditionalFormat): RagColour | null {
  const colours = { fill: excelText(format.fill.color), text: excelText(format.font.color) };
  const condition = rule as Excel.ConditionalCellValueRule | null;
  if (condition === null || excelText(condition.formula1) === '') return { word: '', ...colours };
  const { formula1, operator } = condition;
  const [, quoted] = /^=?"((?:[^"]|"")*)"$/.exec(formula1) ?? [];
  return operator !== 'EqualTo' || quoted === undefined ? null : { word: quoted.replace(/""/g, '"'), ...colours };
}

/** A rule that bears a colour of ours, as far as it was made. */
function begun(rule: RagColour, ours: RagColour): boolean {
  const like = (found: string, wanted: string): boolean => found === '' || found.toLowerCase() === wanted.toLowerCase();
  return like(rule.word, ours.word) && like(rule.fill, ours.fill) && like(rule.text, ours.text);
}

function same(one: RagColour, other: RagColour): boolean {
  return (
    one.word.toLowerCase() === other.word.toLowerCase() &&
    one.fill.toLowerCase() === other.fill.toLowerCase() &&
    one.text.toLowerCase() === other.text.toLowerCase()
  );
}

/** Rules of the places, in two trips. */
async function look(context: Excel.RequestContext, places: readonly ColouredPlace[]): Promise<readonly Looked[]> {
  const asked = places.map((place) => {
    const within = place.within();
    const cells = place.coloured.map((one) => one.cells());
    within.load('address');
    within.conditionalFormats.load('items/id,items/type');
    for (const range of cells) range.load('address');
    return { place, within, cells };
  });
  await context.sync();
  const rules = asked.map(({ within }) =>
    within.conditionalFormats.items.filter((format) => format.type === 'CellValue').map(loadRule),
  );
  if (rules.some((found) => found.length > 0)) await context.sync();
  return asked.map(({ place, within, cells }, at) => {
    const found = (rules[at] ?? []).map((rule) => rule());
    const whole = local(within.address);
    const ours = found.filter((rule) => isOurs(rule, place.known, whole));
    const wanted = place.coloured.flatMap(({ colours }, which) =>
      colours.map((colour) => ({ address: local(cells[which]?.address ?? ''), colour })),
    );
    return { place, ours, right: isRight(ours, wanted) };
  });
}

function loadRule(format: Excel.ConditionalFormat): () => FoundRule {
  const area = format.getRangeOrNullObject();
  format.cellValue.load('rule');
  format.cellValue.format.fill.load('color');
  format.cellValue.format.font.load('color');
  area.load('address');
  return () => ({
    format,
    address: area.isNullObject ? null : local(area.address),
    colour: wordColour(format.cellValue),
  });
}

/** A rule that reaches beyond the place colours cells of the user's own as well, where ours was pasted: it stays. */
function isOurs({ colour, address }: FoundRule, known: readonly RagColour[], whole: string): boolean {
  if (colour === null || !known.some((one) => begun(colour, one))) return false;
  if (!/[A-Z]\$?\d/.test(whole)) return true;
  return address !== null && liesWithin(address, whole);
}

function liesWithin(address: string, whole: string): boolean {
  const [inner, outer] = [address, whole].map((one) => tablePlace({ name: '', address: one }));
  if (inner === undefined || outer === undefined) return false;
  return (
    inner.headerRow >= outer.headerRow &&
    inner.lastRow <= outer.lastRow &&
    inner.firstColumn >= outer.firstColumn &&
    inner.lastColumn <= outer.lastColumn
  );
}

/** True where the cells are coloured as they should be already, once and whole. */
function isRight(
  ours: readonly FoundRule[],
  wanted: readonly { readonly address: string; readonly colour: RagColour }[],
): boolean {
  return (
    ours.length === wanted.length &&
    wanted.every(({ address, colour }) =>
      ours.some((rule) => rule.address === address && rule.colour !== null && same(rule.colour, colour)),
    )
  );
}

/**
 * Rules in an order in which each can be taken away: an id may be the rule's place ("The priority of the conditional format
 * in the current ConditionalFormatCollection", Microsoft Learn), and whatever is taken away moves those behind it up.
 */
function lastFirst(rules: readonly Excel.ConditionalFormat[]): readonly Excel.ConditionalFormat[] {
  const place = ({ id }: Excel.ConditionalFormat): number => (/^\d+$/.test(id) ? Number(id) : -1);
  return [...rules].sort((a, b) => place(b) - place(a));
}

/** Looks, and takes away what is ours and not right; gives the places that are to be coloured. */
async function cleared(
  context: Excel.RequestContext,
  places: readonly ColouredPlace[],
): Promise<readonly ColouredPlace[]> {
  const open = (await look(context, places)).filter(({ right }) => !right);
  const gone = open.flatMap(({ ours }) => ours.map(({ format }) => format));
  if (gone.length > 0) {
    await quietly(context, () => {
      for (const format of lastFirst(gone)) format.delete();
    });
  }
  return open.map(({ place }) => place);
}

/**
 * Colours cells by their words, with one rule a word, and takes away the rules that Boardline set there before. Rules of
 * the user's own stay, and so does what Excel cannot read: there ours are laid over what stands.
 */
export async function colourPlaces(context: Excel.RequestContext, places: readonly ColouredPlace[]): Promise<void> {
  const wanted = places.filter(({ coloured }) => coloured.length > 0);
  if (wanted.length === 0) return;
  const open = await attempted(() => cleared(context, wanted));
  if (open === null) await attempted(() => layOver(context, wanted));
  else if (open.length > 0) {
    await quietly(context, () => {
      for (const { coloured } of open) for (const { cells, colours } of coloured) paintWords(cells(), colours);
    });
  }
}
