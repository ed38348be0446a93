/** Characters of a column of counts under a status: as wide as the word, or as its longest part where it is a phrase. */
export function statusWidth(word: string): number {
  const longest = Math.max(...word.split(/\s+/).map((part) => part.length));
  return Math.max(9, Math.min(word.length + 2, 13), longest + 2);
}
