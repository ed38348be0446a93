/** Words that make a phrase a post: someone answers for it, though no name is given. */
const POST =
  /\b(?:director|head|manager|officer|chief|executive|lead|leader|co-?ordinator|coordinator|commissioner|secretary|treasurer|clerk|chair|chairman|chairwoman|chairperson|convenor|champion|adviser|advisor|analyst|administrator|accountant|solicitor|consultant|nurse|matron|doctor|gp|psychologist|psychiatrist|worker|practitioner|superintendent|inspector|sergeant|planner|engineer|surveyor|architect|supervisor|principal|headteacher|teacher|librarian|trainer|facilitator|developer|associate|deputy|president|vice[- ]chair|member|controller|auditor|buyer|mayor|governor|specialist|assistant|strategist|ceo|cfo|coo|dph|dass|dcs|s151|monitoring officer)\b/i;

/** Words of bodies and groups, which cannot answer as one person. */
const BODY =
  /\b(?:council|trust|ccg|icb|ics|pct|nhs|police|constabulary|authority|board|boards|committee|group|groups|sub-?groups?|team|teams|forum|forums|partnership|partnerships|partners?|services?|department|departments|dept|directorate|directorates|division|agency|agencies|college|university|school|schools|consortium|network|steering|cabinet|panel|association|society|charity|company|ltd|limited|federation|alliance|commission|union|network|sector|organisations?|providers?|contractors?|practice|practices|hospital|hospitals|mind|age uk|healthwatch|unit|office|taskforce|task force|working party|collaborative|programme|federation|cic|hub|lit|cmht|camhs|faculty|fire and rescue)\b/i;

/** Plurals and catch-alls: "Team managers", "All partners", "Heads of Service". */
const MANY =
  /\b(?:all|everyone|everybody|various|each|both|several|managers|officers|directors|heads|leads|leaders|chairs|members|councillors|staff|partners|workers|practitioners|commissioners|co-?ordinators|nurses|consultants|teachers|headteachers|governors|gps|executives|chiefs|trustees|carers|users|volunteers|colleagues|representatives|reps|stakeholders|owners|agencies|services|teams|groups|providers|schools|departments|directorates|organisations|smt|clt|cmt|slt|dmt|senior management|leadership team|management team)\b/i;

/** Subjects of posts; a phrase of these alone is part of the post before it: "Health & Housing". */
const SUBJECT =
  /^(?:adults?|adult|health|housing|care|social|social care|children|families|family|young|people|people's|education|skills|learning|culture|leisure|sport|finance|resources|corporate|governance|legal|democratic|policy|performance|planning|strategy|strategic|environment|environmental|transport|highways|regeneration|economy|economic|growth|development|community|communities|communications|engagement|commissioning|procurement|property|assets|estates|it|ict|digital|data|information|technology|hr|od|human|transformation|change|improvement|quality|safety|safeguarding|prevention|protection|public|mental|wellbeing|well-being|customer|customers|business|support|operations|operational|delivery|inclusion|equality|equalities|diversity|employment|workforce|training|research|intelligence|insight|insurance|risk|audit|projects|programmes?|neighbourhoods?|place|waste|parks|libraries|licensing|benefits|revenues|homelessness|homeless|disability|disabilities|older|carers|integration|integrated|partnership|partnerships|the|of|and|&|for|in|&amp;|special|needs|send|early|years|help|youth|justice|prevention|sustainability|climate|energy|facilities|services?|access|inpatient|community-based|primary|secondary|acute|long-term|conditions|systems?|infrastructure|investment|innovation|enterprise|tourism|museums|arts|heritage|recovery|rehabilitation|substance|misuse|drugs|alcohol|crime|disorder|emergency|resilience|civil|contingencies)$/i;

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor|rev|revd|sir|dame|lord|lady|ds|di|dci|pc|sgt|supt|insp|cdr|col|maj)\.?\s+/i;
const INITIALS_SURNAME =
  /^(?:[A-Z](?:\.\s*|\s+|(?=[A-Z]\b)))+(?:(?:van|von|de|der|di|da|du|la|le|el|al|Mc|Mac|O|St)['’ ]?\s?)*[A-Z][\p{L}'’-]+(?:\s[A-Z][\p{L}'’-]+)?$/u;
const CAPITALISED = /^(?:[A-Z][\p{L}'’-]*\.?|van|von|de|der|di|da|du|la|le|el|al)$/u;

/** Whether a phrase names a post: "Head of Housing", "Team Leader". */
export function isPost(phrase: string): boolean {
  return POST.test(phrase);
}

/** Whether a phrase names a body or group, or is a short form in capitals ("PCT", "SMT"). */
export function isBody(phrase: string): boolean {
  return BODY.test(phrase) || MANY.test(phrase) || (/^[A-Z][A-Z&]{1,5}$/.test(phrase) && !SUBJECT.test(phrase));
}

export function namesMany(phrase: string): boolean {
  return MANY.test(phrase);
}

export function namesBody(phrase: string): boolean {
  return BODY.test(phrase);
}

/** Whether every word is a subject of work, so that the phrase can only be the rest of a post's title. */
export function isSubject(phrase: string): boolean {
  const words = phrase
    .trim()
    .split(/[\s,/]+/)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => SUBJECT.test(word.replace(/[().]/g, '')));
}

/** Whether a phrase looks like a person: initials and a surname, or two to four names with capitals. */
export function isPerson(phrase: string): boolean {
  const plain = phrase
    .replace(TITLE, '')
    .replace(/\s*[([][^)\]]*[)\]]\s*$/, '')
    .trim();
  if (isPost(plain) || INITIALS_SURNAME.test(plain)) return INITIALS_SURNAME.test(plain) || TITLE.test(phrase);
  if (TITLE.test(phrase)) return true;
  const words = plain.split(/\s+/);
  if (words.length < 2 || words.length > 4 || isBody(plain)) return false;
  return words.every((word) => CAPITALISED.test(word)) && !words.some((word) => SUBJECT.test(word));
}

/** A phrase that can stand as a lead by itself. */
export function standsAlone(phrase: string): boolean {
  return isPerson(phrase) || isPost(phrase) || isBody(phrase);
}

/** The words without Mr, Dr, Cllr and the like. */
export function withoutTitle(phrase: string): string {
  return phrase.replace(TITLE, '');
}
