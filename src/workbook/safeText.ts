/**
 * True where Excel, LibreOffice or a CSV reader could take a text for a formula or a command: it begins with
 * `= + - @`, the wide forms of these that East Asian keyboards write, a tab or a return. Sources: OWASP's note on CSV
 * injection; DESIGN §3.
 */
export function needsNeutralising(text: string): boolean {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text);
}

/**
 * A text that stays a text wherever it is typed: `=cmd` becomes `'=cmd`. The live host writes it as it is (Excel keeps
 * the apostrophe as a text mark and shows `=cmd`), a CSV export keeps the apostrophe as a character, and the file host
 * writes a text cell with the same text mark (`quotePrefix`) instead.
 */
export function safeText(text: string): string {
  return needsNeutralising(text) ? `'${text}` : text;
}
