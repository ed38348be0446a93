const TOTAL =
  /^(?:(?:grand|overall|net|gross|sub)?[- ]?totals?\b)|\b(?:sub[- ]?)?totals?\s*[:.]?$|^(?:net|gross) (?:cost|expenditure|budget|requirement)\b/i;
const GRAND =
  /\bgrand total|\boverall total|^total (?:net |gross |revenue |controllable )*(?:budget|expenditure|cost|costs|requirement|services?)\b|^totals?\s*[:.]?$|^net (?:cost|expenditure|budget|requirement)/i;
const MEMORANDUM =
  /^memo(?:randum)?\b|\bmemorandum items?\b|^(?:notes?|of which)\b|^(?:total )?includ(?:es|ing)\b|below the line/i;

/** True for a label that says its row sums others: "Total residential care", "Sub-total", "Day care total". */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(label.trim());
}

/** True for a total's label that speaks of the whole: "Grand total", "Total cost of unit". */
export function isGrandTotalLabel(label: string): boolean {
  return GRAND.test(label.trim());
}

/** True for a label that says its row, or those under it, are shown for information and counted elsewhere. */
export function isMemorandumLabel(label: string): boolean {
  return MEMORANDUM.test(label.trim());
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
