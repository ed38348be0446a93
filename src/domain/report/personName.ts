/** A person's name taken apart for finding it again in other words. All parts are in lower case without accents. */
export interface PersonName {
  readonly surname: string;
  /** Forenames and particles ("anne-marie", "van", "der"), not initials. */
  readonly given: readonly string[];
  /** First letters of forenames, from initials too. */
  readonly initials: readonly string[];
}

const TITLES = new Set(
  'mr mrs ms miss mx dr doctor prof professor cllr councillor rev revd sir dame lord lady hon sgt insp pc supt'.split(
    ' ',
  ),
);
const PARTICLES = new Set('van von der den de da di du la le el al bin ibn ap ab mac mc st o'.split(' '));

/** Words that name a post, a team or a body: whoever has one in the name is not a person. */
const POST_WORDS = new Set(
  (
    'manager managers director directors head heads officer officers lead leads team teams service services council nhs ' +
    'trust pct ccg icb icp group groups board partnership police housing chief executive chair assistant deputy senior ' +
    'commissioner commissioners commissioning coordinator administrator department dept directorate unit office ' +
    'borough county city district authority partners partner providers provider staff social care health adult adults ' +
    'children mental public community voluntary sector committee forum network association charity hospital clinic ' +
    'clinical practice locality corporate finance communications policy strategy performance planning development ' +
    'all everyone various agencies agency members secretary treasurer consultant nurse gp gps psychologist ' +
    'practitioner worker workers working of for and the to with'
  ).split(' '),
);

/** A word for comparing: lower case, no accents, one kind of apostrophe. */
export function nameKey(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘`]/g, "'").replace(/[‐‑]/g, '-').toLowerCase();
}

export function isTitle(word: string): boolean {
  return TITLES.has(nameKey(word));
}

/** True for `P`, `JP` or `P.J`: capitals that stand for forenames. */
export function isInitials(word: string): boolean {
  return /^\p{Lu}(?:\.?\p{Lu}){0,2}$/u.test(word);
}

/** `PAT MARLOW` and `p marlow` as `Pat Marlow` and `P Marlow`; other writings as they are. */
function usualCase(written: string): string {
  const isShouted = !/\p{Ll}/u.test(written) && /\p{Lu}{4}/u.test(written);
  if (isShouted) {
    return written.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  }
  if (/\p{Lu}/u.test(written)) return written;
  return written.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function nameWords(written: string): readonly string[] {
  const bare = usualCase(written)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .trim();
  const comma = /^([^,]+),\s*([^,]+)$/.exec(bare);
  const inOrder = comma === null ? bare : `${comma[2] ?? ''} ${comma[1] ?? ''}`;
  const words = inOrder.split(/[\s.]+/).filter((word) => word !== '');
  const kept = words.filter((word, at) => at > 0 || !isTitle(word));
  const last = kept[kept.length - 1];
  const surnameFirst = kept.length === 2 && last !== undefined && isInitials(last) && !isInitials(kept[0] ?? '');
  return surnameFirst ? [...kept].reverse() : kept;
}

/**
 * A name as a person's, or `null` where it is a post, a team or a body. Takes `Peter Marlow`, `P. Marlow`, `Marlow, P`,
 * `Marlow P`, `Dr Anne-Marie van der Berg`; refuses `Team managers`, `Head of Housing` and single words.
 */
export function asPerson(written: string): PersonName | null {
  const words = nameWords(written);
  if (words.length < 2 || words.length > 5) return null;
  if (words.some(isPostWord)) return null;
  const shaped = words.every(
    (word) => isInitials(word) || PARTICLES.has(nameKey(word)) || /^\p{Lu}[\p{L}\p{M}'’‐‑-]+$/u.test(word),
  );
  const surname = words[words.length - 1];
  if (!shaped || surname === undefined || surname.length < 2) return null;
  const before = words.slice(0, -1);
  const forenames = before.filter((word) => !isInitials(word)).map(nameKey);
  const spelt = before.filter((word) => !PARTICLES.has(nameKey(word)));
  return {
    surname: nameKey(surname),
    given: forenames,
    initials: spelt.flatMap((word) =>
      isInitials(word) ? Array.from(nameKey(word).replace(/\./g, '')) : [nameKey(word).charAt(0)],
    ),
  };
}

/** True for a word that names posts, teams and bodies, and so no person: `Manager`, `Trust`. */
export function isPostWord(word: string): boolean {
  return POST_WORDS.has(nameKey(word));
}

/** A post written as one and so findable in other words: two words at least, a capital at the start of the first. */
export function isPost(written: string): boolean {
  return asPerson(written) === null && /^\p{Lu}/u.test(written) && written.trim().split(/\s+/).length > 1;
}
