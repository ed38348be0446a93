/** What people mean by the marks of Word's symbol fonts, by code. */
const SYMBOLS: Readonly<Record<string, string>> = {
  'wingdings FC': '✓',
  'wingdings FE': '☑',
  'wingdings FB': '✗',
  'wingdings FD': '☒',
  'wingdings A8': '☐',
  'wingdings 6F': '☐',
  'wingdings 2 50': '✓',
  'wingdings 2 52': '☑',
  'wingdings 2 4F': '✗',
  'wingdings 2 51': '☒',
  'wingdings E0': '→',
  'symbol B3': '≥',
  'symbol A3': '≤',
  'symbol B1': '±',
};

/** The text of a symbol that a document names by font and code (`Wingdings`, `F0FC`); any other symbol is a list mark. */
export function symbolText(font: string, code: string): string {
  const plain = code.replace(/^F0/i, '').toUpperCase();
  return SYMBOLS[`${font.toLowerCase()} ${plain}`] ?? '·';
}
