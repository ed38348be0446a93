const TOTAL =
  /^(?:(?:grand|overall|net|gross|sub)?[- ]?totals?\b)|\b(?:sub[- ]?)?totals?\s*[:.]?$|^(?:net|gross) (?:cost|expenditure|budget|requirement|income|spend)\b|\bin (?:all|total)$|^sum (?:of|total)\b|^net$/i;
const GRAND =
  /\bgrand total|\boverall total|^total (?:net |gross |revenue |controllable )*(?:budget|expenditure|cost|costs|requirement|services?)\b|^totals?\s*[:.]?$|^net (?:revenue |budget )*(?:cost|expenditure|budget|requirement)|^budget requirement|^net$/i;
const BALANCE =
  /^(?:(?:net|total|overall|annual|in[- ]year|budgeted|operating) )*\(?(?:surplus|deficit)\)?(?: ?(?:\/|or) ?\(?(?:surplus|deficit)\)?)?(?: (?:for|in|before|after) .*)?$/i;
const WHOLE =
  /^overall\b|^(?:all|whole) (?:\w+ )?(?:services?|directorates?|departments?|divisions?|portfolios?|funds?|schemes?|teams?|lines|budgets?|areas?|programmes?|costs?)$|[-–—:,(] ?all\)?$/i;
const MEMORANDUM =
  /^memo(?:randum)?\b|\bmemorandum items?\b|^(?:notes?|of which)\b|^(?:total )?includ(?:es|ing)\b|below the line/i;
const FUNDING =
  /^(?:to be )?(?:funded|financed|met) (?:by|from)\b|^(?:sources of )?(?:funding|financing|finance)\s*:?$/i;
const PAGE = /^page \d+(?: of \d+)?$|^continued\b|\b(?:continued|cont['’]?d)\W*$/i;
const FORWARD =
  /^(?:(?:page |sub-?)?totals? )?(carried|brought) (?:forward|fwd|f\/?wd|over|down)\.?$|^(?:(?:page |sub-?)?totals? )?([cb])\/(?:f(?:wd)?|d)\.?$/i;

/** True for a label that says its row sums others: "Total residential care", "Sub-total", "Day care total". */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(label.trim()) || BALANCE.test(label.trim());
}

/** True for a total's label that speaks of the whole: "Grand total", "Total cost of unit", "Surplus/(deficit)". */
export function isGrandTotalLabel(label: string): boolean {
  return GRAND.test(label.trim()) || BALANCE.test(label.trim());
}

/** True for the balance of an income and expenditure account, which counts income as plus: "Net surplus". */
export function isBalanceLabel(label: string): boolean {
  return BALANCE.test(label.trim());
}

/** True for a label that may speak of the sum of what stands above it, as "Overall" or "Adults – all" do. */
export function maySpeakOfAll(label: string): boolean {
  return WHOLE.test(label.trim());
}

/** True for a label that says its row, or those under it, are shown for information and counted elsewhere. */
export function isMemorandumLabel(label: string): boolean {
  return MEMORANDUM.test(label.trim());
}

/** True for the heading over the means by which a budget is paid for ("Funded by"), which are no part of what it costs. */
export function isFundingLabel(label: string): boolean {
  return FUNDING.test(label.trim());
}

/** True for what a printer puts at the turn of a page: "Page 2", "continued". */
export function isPageLabel(label: string): boolean {
  return PAGE.test(label.trim());
}

/** What is carried to the next page or brought from the last; `null` for any other label. */
export function forwardLabel(label: string): 'carried' | 'brought' | null {
  const found = FORWARD.exec(label.trim());
  const word = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  if (word === '') return null;
  return word.startsWith('c') ? 'carried' : 'brought';
}

/**
 * What a row of a budget is by its words, as far as words go; a table's arithmetic may still tell a total of totals.
 *
 * @example budgetRowKind('TOTAL DAY CARE', '') // 'subtotal'
 */
export function budgetRowKind(service: string, code: string): 'line' | 'subtotal' | 'total' | 'memorandum' {
  if (code.trim() !== '' && !isTotalLabel(code)) return 'line';
  if (isGrandTotalLabel(service) || isGrandTotalLabel(code)) return 'total';
  if (isTotalLabel(service) || isTotalLabel(code)) return 'subtotal';
  return isMemorandumLabel(service) ? 'memorandum' : 'line';
}
