/**
 * The place of the rule that decided, counted from 0, among a rule set's sentences (`Red: Overdue`), by the reason that
 * it gave; `null` where no rule did. The longest sentence that fits is meant: one may begin like another.
 */
export function deciding(sentences: readonly string[], word: string, reason: string): number | null {
  if (word === '') return null;
  // An override's reason ends with the rule's own: "Reported Green stands: …. By the rule Red: Overdue: …".
  const said = reason.includes(`By the rule ${word}: `)
    ? reason.slice(reason.lastIndexOf(`By the rule ${word}: `) + 12)
    : `${word}: ${reason}`;
  const fitting = sentences
    .map((sentence, place) => ({ sentence, place }))
    .filter(({ sentence }) => said === sentence || said.startsWith(`${sentence}: `));
  const longest = Math.max(...fitting.map(({ sentence }) => sentence.length));
  return fitting.find(({ sentence }) => sentence.length === longest)?.place ?? null;
}
