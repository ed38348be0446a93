/** Words shorter than this differ by a letter too easily to be slips of one another. */
export const SHORTEST_SLIP = 5;

/** Words of their own that a letter parts from a word of headings. */
const OTHER_WORDS = new Set(
  'auction auctions caution posts hosts casts stats stated states staged stared starred stares votes notice faction fraction section rask mask masks desks lender leaser dated dates dating fund funds found grass cross noted stage stages tasty tower downer parity resorts assigned'.split(
    ' ',
  ),
);

/**
 * True where two forms of headings differ by slips of the keyboard alone: in each word at most one letter left out, put
 * in, changed or changed over, the first letter standing, in words of five letters and more; at most one word so.
 *
 * @example isSlipOf('actvity', 'activity') // true
 */
export function isSlipOf(form: string, known: string): boolean {
  if (Math.abs(form.length - known.length) > 1) return false;
  const words = form.split(' ');
  const others = known.split(' ');
  if (words.length !== others.length) return false;
  const unlike = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? ''] as const]));
  const [only] = unlike;
  if (only === undefined || unlike.length > 1) return false;
  const [word, other] = only;
  if (word.length < SHORTEST_SLIP || other.length < SHORTEST_SLIP || OTHER_WORDS.has(word)) return false;
  return word.startsWith(other.charAt(0)) && isOneEdit(word, other);
}

function isOneEdit(word: string, other: string): boolean {
  let from = 0;
  while (from < word.length && word.charAt(from) === other.charAt(from)) from += 1;
  const rest = word.slice(from);
  const otherRest = other.slice(from);
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest.startsWith(otherRest.charAt(1)) &&
      otherRest.startsWith(rest.charAt(1)) &&
      rest.slice(2) === otherRest.slice(2))
  );
}
