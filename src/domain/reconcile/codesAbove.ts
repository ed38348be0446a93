import { trimCode } from '../budget/codes';
import { cellLine } from '../table/cellText';
import type { SourceCell, SourceTable } from '../source/types';
import type { LedgerHeader } from './ledgerHeader';

type Row = SourceTable['rows'][number];

const GROUP_HEAD =
  /^(?:cost cent(?:re|er)|budget|cc|centre|service)(?: (?:code|no\.?|number))?\s*[:–-]\s*(\S+)(?:\s+[-–:]?\s*(.*))?$/i;
const CODED_NAME = /^([\w./-]{2,15})\s+(?:[-–:]\s*)?[A-Z][A-Za-z].*$/;
const ACCOUNTS = /account|subj|nominal|detail|object|element|^gl\b/;
/** At least this share of the rows must go without a code for blanks to mean "as above". */
const MOSTLY_BLANK = 0.3;
const FEWEST_BLANK = 3;

/**
 * The code that stands above each row without one, in an extract that prints a code once and leaves the cells under it
 * blank: as a merged cell, as a heading row without amounts, or on the first of its rows. `null` for a row that has its
 * own, and for every row where codes are printed again and again, so that a blank means that there is none.
 */
export function codesAbove(
  body: readonly Row[],
  header: LedgerHeader,
  hasAmount: (row: Row) => boolean,
): readonly (string | null)[] {
  const place = header.places.get('code');
  const isCentre = place !== undefined && /cent(?:re|er)|^cc\b/.test(header.headings[place]?.words ?? '');
  const labelled = isCentre ? [] : body.map(groupHead);
  const heads =
    labelled.some((head) => head !== null) || !holdsAccounts(header) ? labelled : body.map((row) => codedName(row));
  if (heads.some((head) => head !== null)) {
    return carried(
      body,
      (at) => heads[at] ?? null,
      () => true,
    );
  }
  if (place === undefined) return body.map(() => null);
  const codes = body.map((row) => trimCode(cellLine(row[place])));
  const merged = mergedCodes(body, place);
  if (merged !== null) return merged;
  return isFillDown(body, codes, header, hasAmount)
    ? carried(
        body,
        (at) => (codes[at] === '' ? null : (codes[at] ?? null)),
        (at) => codes[at] === '',
      )
    : body.map(() => null);
}

/** True where the column that codes are read from is headed as one of accounts, so that the cost centre must stand elsewhere. */
export function holdsAccounts(header: LedgerHeader): boolean {
  const place = header.places.get('code');
  return place !== undefined && ACCOUNTS.test(header.headings[place]?.words ?? '');
}

/** The code in the words "Cost centre: 0412 Day care". */
export function labelledCode(words: string): string | null {
  const code = GROUP_HEAD.exec(words)?.[1] ?? '';
  return /\d/.test(code) ? code : null;
}

/** "Cost centre: 0412 Day care" alone in a row gives its code to the rows below. */
function groupHead(row: Row): string | null {
  const text = onlyText(row);
  return text === null ? null : labelledCode(text);
}

/** So does "0412 Day care" over rows of accounts. */
function codedName(row: Row): string | null {
  const code = CODED_NAME.exec(onlyText(row) ?? '')?.[1] ?? '';
  return /\d/.test(code) ? code : null;
}

function onlyText(row: Row): string | null {
  let only: string | null = null;
  for (const cell of row) {
    const text = cellLine(cell);
    if (text === '') continue;
    if (only !== null) return null;
    only = text;
  }
  return only;
}

function carried(
  body: readonly Row[],
  codeAt: (at: number) => string | null,
  takes: (at: number) => boolean,
): readonly (string | null)[] {
  let code: string | null = null;
  return body.map((_, at) => {
    code = codeAt(at) ?? code;
    return takes(at) ? code : null;
  });
}

function mergedCodes(body: readonly Row[], place: number): readonly (string | null)[] | null {
  if (!body.some((row) => (row[place]?.rowSpan ?? 1) > 1)) return null;
  let cell: SourceCell | null = null;
  let left = 0;
  return body.map((row) => {
    const own = row[place] ?? null;
    if (own !== null && own.rowSpan > 1) {
      cell = own;
      left = own.rowSpan - 1;
      return null;
    }
    if (left === 0) return null;
    left -= 1;
    return trimCode(cellLine(cell));
  });
}

/**
 * No code is printed twice, none stands on a row between blanks of another, and either codes stand on heading rows
 * without amounts, or the blank rows have an account where the extract has accounts.
 */
function isFillDown(
  body: readonly Row[],
  codes: readonly string[],
  header: LedgerHeader,
  hasAmount: (row: Row) => boolean,
): boolean {
  const account = header.places.get('account');
  const seen = new Set<string>();
  let first = true;
  let [blank, coded, headsWithout, blankDetails, followed] = [0, 0, 0, 0, 0];
  let isBelow = false;
  for (const [at, row] of body.entries()) {
    const code = codes[at] ?? '';
    const amount = hasAmount(row);
    if (code === '' && amount) {
      if (first) return false;
      blank += 1;
      if (!isBelow) followed += 1;
      isBelow = true;
      if (account !== undefined && cellLine(row[account]) !== '') blankDetails += 1;
    }
    if (code === '') continue;
    first = false;
    isBelow = false;
    if (seen.has(code)) return false;
    seen.add(code);
    coded += 1;
    if (!amount) headsWithout += 1;
  }
  if (blank === 0 || blank < (blank + coded - headsWithout) * MOSTLY_BLANK) return false;
  if (headsWithout * 2 > coded) return true;
  // A blank or two among a few codes is a gap in the extract, not its way of printing.
  return blankDetails * 2 > blank && blank >= FEWEST_BLANK && followed * 3 >= coded * 2;
}
