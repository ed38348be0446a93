/** Words as a sentence of their own: with a full stop, unless they end in a mark already or are none. */
export function withStop(words: string): string {
  return words === '' || /[.!?]$/.test(words) ? words : `${words}.`;
}
