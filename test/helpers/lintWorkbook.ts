import { strFromU8, unzipSync } from 'fflate';
import { lintSheet } from './lintSheet';
import { lintTable } from './lintTable';

/**
 * Faults that make Excel offer a repair although the file satisfies the schemas: tables named alike or badly, tables
 * without a row, columns named alike, validations that overlap, lists too long, elements out of order, names given twice,
 * relationships that lead nowhere. One sentence a fault; none for a sound file.
 */
export function lintWorkbook(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const names = Object.keys(parts);
  const tables = names.filter((part) => /^xl\/tables\/[^/]+\.xml$/.test(part));
  const tableNames = tables.map((part) => attribute(text(part), 'displayName').toLowerCase());
  return [
    ...tables.flatMap((part) => lintTable(text(part)).map((fault) => `${part}: ${fault}`)),
    ...twice(tableNames).map((name) => `two tables are called ${name}`),
    ...twice(tables.map((part) => attribute(text(part), 'id'))).map((id) => `two tables have the id ${id}`),
    ...names
      .filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part))
      .flatMap((part) => lintSheet(text(part)).map((fault) => `${part}: ${fault}`)),
    ...lintNames(text('xl/workbook.xml'), new Set(tableNames)),
    ...lintTexts(text('xl/sharedStrings.xml')),
    ...names.filter((part) => part.endsWith('.rels')).flatMap((part) => lintRelationships(part, text(part), parts)),
    ...lintContentTypes(text('[Content_Types].xml'), parts),
  ];
}

/** An attribute of the first tag of a text that has it. */
export function attribute(xml: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
}

/** What occurs more than once. */
export function twice(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

function lintNames(workbook: string, tableNames: ReadonlySet<string>): readonly string[] {
  const sheets = [...workbook.matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => attribute(tag, 'name'));
  const names = [...workbook.matchAll(/<definedName\s[^>]*>([^<]*)</g)].map(([tag, formula]) => ({
    key: `${attribute(tag, 'name').toLowerCase()}|${attribute(tag, 'localSheetId')}`,
    formula: formula ?? '',
  }));
  return [
    ...twice(sheets.map((name) => name.toLowerCase())).map((name) => `two sheets are called ${name}`),
    ...sheets
      .filter((name) => name.replace(/&\w+;/g, '&').length > 31)
      .map((name) => `the sheet name ${name} is too long`),
    ...sheets
      .filter((name) => /[[\]:*?/\\]/.test(name))
      .map((name) => `the sheet name ${name} has a forbidden character`),
    ...twice(names.map(({ key }) => key)).map((key) => `the name ${key} is defined twice`),
    ...names
      .filter(({ key }) => tableNames.has(key.replace(/\|.*/, '')))
      .map(({ key }) => `${key} is a name and a table`),
    ...names
      .filter(({ formula }) => formula === '' || formula.includes('#REF!'))
      .map(({ key }) => `the name ${key} leads nowhere`),
  ];
}

function lintTexts(sharedStrings: string): readonly string[] {
  const texts = [...sharedStrings.matchAll(/<t[^>]*>([^<]*)/g)].map((match) => (match[1] ?? '').replace(/&\w+;/g, '&'));
  return texts.some((text) => text.length > 32_767) ? ['a shared text is longer than a cell can hold'] : [];
}

function lintRelationships(part: string, xml: string, parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const folder = part.replace('_rels/', '').replace(/[^/]*$/, '');
  const tags = [...xml.matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => tag);
  const targets = tags.filter((tag) => !tag.includes('TargetMode="External"')).map((tag) => attribute(tag, 'Target'));
  const lost = targets.filter((target) => {
    const path = decodeURIComponent(new URL(target, `http://workbook/${folder}`).pathname.slice(1));
    return parts[path] === undefined;
  });
  return [
    ...lost.map((target) => `${part}: no part ${target}`),
    ...twice(tags.map((tag) => attribute(tag, 'Id'))).map((id) => `${part}: two relationships are called ${id}`),
  ];
}

function lintContentTypes(xml: string, parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const named = [...xml.matchAll(/<Override\s[^>]*>/g)].map(([tag]) => attribute(tag, 'PartName').slice(1));
  return [
    ...named.filter((part) => parts[part] === undefined).map((part) => `content types name ${part}, which is missing`),
    ...twice(named).map((part) => `content types name ${part} twice`),
  ];
}
