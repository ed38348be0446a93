import { wireText } from '../wire/wireText';
import { textArgument } from '../wire/arguments';
import { define } from '../wire/behaviour';
import { innerPart } from '../wire/objectPaths';
import type { Session } from '../wire/session';
import { NotModelled, SimError } from '../wire/simError';
import { SimPart } from '../wire/simObject';
import type { Wire } from '../wire/wireTypes';
import type { SimRules, SimValidation } from '../model/rangeParts';
import { SimRange } from '../model/simRange';
import { kindOf, mustBeRule, shownRule } from '../model/validationRule';

const KINDS = ['CellValue', 'Custom', 'TextComparison', 'ColorScale', 'DataBar', 'IconSet', 'Preset', 'TopBottom'];

/** Kinds of rules whose type has another name than their part. */
const TYPES: Readonly<Record<string, string>> = { TextComparison: 'ContainsText', Preset: 'PresetCriteria' };

function everyRule({ conditionalFormats }: SimRange['sheet']): readonly SimPart[] {
  return [...new Set(conditionalFormats.areas.map(({ rule }) => rule))];
}

/**
 * What a rule is known by: its place on its sheet, the first counting most, which shifts as others come and go ("The
 * priority of the conditional format in the current ConditionalFormatCollection", Microsoft Learn), or an id that stays.
 */
function idOf(rule: SimPart, place: number, { workbook }: Pick<Session, 'workbook'>): string {
  return workbook.variant.colourRules === 'byId' ? wireText(rule.kept.get('Id')) : String(place);
}

/** A rule's own format and condition are kept as set; what they paint is not worked out. */
define<SimRules>('ConditionalFormatCollection', {
  items: ({ range }) => range.sheet.conditionalFormats.over(range.rect),
  find: ({ range }, key, session) =>
    everyRule(range.sheet).find((rule, place) => idOf(rule, place, session) === String(key)) ?? null,
  open: {
    Add: ({ range }, [type], session) => {
      range.sheet.mustBeWritable();
      const rule = new SimPart('ConditionalFormat');
      rule.kept.set('Type', textArgument(type));
      rule.kept.set('Id', session.workbook.newId());
      rule.kept.set('Sheet', range.sheet.id);
      range.sheet.conditionalFormats.addFirst(rule, range.rect);
      return rule;
    },
  },
  call: {
    ClearAll: ({ range }) => {
      range.sheet.mustBeWritable();
      range.sheet.conditionalFormats.clear(range.rect);
    },
  },
});

function sheetOf(
  rule: SimPart,
  session: { readonly workbook: { readonly sheets: readonly SimRange['sheet'][] } },
): SimRange['sheet'] {
  const sheet = session.workbook.sheets.find((other) => other.id === rule.kept.get('Sheet'));
  if (sheet === undefined) throw new SimError('ItemNotFound');
  return sheet;
}

function placeOf(rule: SimPart, session: Session): number {
  return everyRule(sheetOf(rule, session)).indexOf(rule);
}

function ownId(rule: SimPart, session: Session): string {
  return idOf(rule, placeOf(rule, session), session);
}

define<SimPart>('ConditionalFormat', {
  id: ownId,
  get: { Id: ownId, Priority: placeOf },
  kept: { Type: '', StopIfTrue: false },
  part: Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      (rule: SimPart, session: Session) => {
        if (rule.kept.get('Type') !== (TYPES[kind] ?? kind))
          throw new SimError('InvalidOperation', 'This operation is not permitted for the current object.');
        return innerPart(rule, kind, session);
      },
    ]),
  ),
  open: {
    GetRangeOrNullObject: (rule, _, session) => {
      const sheet = sheetOf(rule, session);
      const area = sheet.conditionalFormats.areas.find((one) => one.rule === rule);
      return area === undefined || area.anchor.rect === null ? null : new SimRange(sheet, area.anchor.rect);
    },
  },
  call: {
    Delete: (rule, _, session) => {
      sheetOf(rule, session).conditionalFormats.remove(rule);
    },
  },
});
for (const kind of KINDS) {
  define<SimPart>(`${kind === 'TextComparison' ? 'Text' : kind}ConditionalFormat`, {
    kept: { Rule: null },
    get: {
      Rule: (part, session) => {
        if (session.workbook.variant.colourRules === 'unreadable') throw new SimError('InvalidOperation');
        return part.kept.get('Rule') ?? null;
      },
    },
  });
}
define<SimPart>('ConditionalFormatRule', { kept: { Formula: '' } });
define<SimPart>('ConditionalRangeFormat', { kept: { NumberFormat: null } });
define<SimPart>('ConditionalRangeFont', {
  kept: { Color: '', Bold: null, Italic: null, Underline: null, Strikethrough: null },
});
define<SimPart>('ConditionalRangeFill', { kept: { Color: '' } });

function ruleOf({ range }: SimValidation): SimPart | null {
  return range.sheet.validations.over(range.rect)[0] ?? null;
}

function change(validation: SimValidation, property: string, value: Wire): void {
  const { range } = validation;
  range.sheet.mustBeWritable();
  if (property === 'Rule') {
    mustBeRule(value);
    const rule = new SimPart('DataValidation');
    for (const [name, kept] of ruleOf(validation)?.kept ?? []) rule.kept.set(name, kept);
    rule.kept.set('Rule', value);
    range.sheet.validations.clear(range.rect);
    range.sheet.validations.add(rule, range.rect);
    return;
  }
  const rule = ruleOf(validation);
  if (rule === null) throw new NotModelled('a validation message without a rule');
  rule.kept.set(property, value);
}

/** Validation is asked of people, not of writes through the API (OFFICE facts, docs/excel-model.md). */
define<SimValidation>('DataValidation', {
  get: {
    Rule: (validation) => shownRule(ruleOf(validation)?.kept.get('Rule') ?? null),
    Type: (validation) => kindOf(ruleOf(validation)?.kept.get('Rule') ?? null),
    Prompt: (validation) => ruleOf(validation)?.kept.get('Prompt') ?? null,
    ErrorAlert: (validation) => ruleOf(validation)?.kept.get('ErrorAlert') ?? null,
    IgnoreBlanks: (validation) => ruleOf(validation)?.kept.get('IgnoreBlanks') ?? true,
  },
  set: {
    Rule: (validation, value) => {
      change(validation, 'Rule', value);
    },
    Prompt: (validation, value) => {
      change(validation, 'Prompt', value);
    },
    ErrorAlert: (validation, value) => {
      change(validation, 'ErrorAlert', value);
    },
    IgnoreBlanks: (validation, value) => {
      change(validation, 'IgnoreBlanks', value);
    },
  },
  call: {
    Clear: ({ range }) => {
      range.sheet.mustBeWritable();
      range.sheet.validations.clear(range.rect);
    },
  },
});
