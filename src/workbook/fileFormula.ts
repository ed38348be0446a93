/** Functions newer than the file format, which a file names with a prefix (Excel 2016 and earlier readers rely on it). */
const NEWER = [
  'CONCAT',
  'DAYS',
  'FILTER',
  'IFNA',
  'IFS',
  'ISOWEEKNUM',
  'LET',
  'MAXIFS',
  'MINIFS',
  'NUMBERVALUE',
  'SORT',
  'SWITCH',
  'TEXTJOIN',
  'UNIQUE',
  'XLOOKUP',
  'XOR',
];
const NEWER_CALL = new RegExp(`(?<![\\w.])(${NEWER.join('|')})(?=\\()`, 'gi');

/** A formula as a file holds it, without `=`: `=IFS(A1,1)` is `_xlfn.IFS(A1,1)`. Words in quotes stay as they are. */
export function toFileFormula(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ''), (code) => code.replace(NEWER_CALL, '_xlfn.$1'));
}

/** A file's formula as people type it, with `=`. */
export function fromFileFormula(formula: string): string {
  return `=${outsideQuotes(formula, (code) => code.replace(/_xl(?:fn|ws)\./g, ''))}`;
}

function outsideQuotes(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, at) => (at % 2 === 0 ? change(piece) : piece))
    .join('');
}
