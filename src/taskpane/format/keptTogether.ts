/** A sentence whose figures are not parted from their signs at the end of a line: `60 % complete` keeps `60 %` whole. */
export function keptTogether(sentence: string): string {
  return sentence.replaceAll(/(\d) %/g, '$1\u00a0%');
}
