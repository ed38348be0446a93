const DONE =
  '(?:completed|complete|achieved|done|delivered|implemented|closed(?: off)?|finished|actioned|discharged|concluded|signed[ -]off|carried out|finali[sz]ed|fulfilled|accomplished|target met)';

/** Words that take the completion away again: "not completed", "to be completed", "80% complete". */
const UNDONE =
  /(?:\b(?:not|never|no|be|being|part|partly|partially|partial|nearly|near|nearing|almost|until|till|once|when|if|for|yet|have|expected|due|should|must|will|can|unless|substantially|mostly|largely|towards|before|after|following|upon|on|is to)|n't|\bto|(?<!\b100) ?%|\b(?<!100 )per cent|(?<!\b100) percent|\d ?\/ ?\d{1,3}|\bout of \d+)[ -]+(?:[a-z]+ )?$/;

const BEFORE_DATE = new RegExp(
  `(?<![\\w-])(${DONE})((?:[ ,:;(/-]|\\bin\\b|\\bon\\b|\\bat\\b|\\bduring\\b|\\bdate\\b|\\bend\\b|\\bof\\b|\\bas\\b|\\band\\b|\\bearly\\b|\\bmid\\b|\\blate\\b)*)$`,
);
const HEAD = new RegExp(
  `^\\W*(?:(?:now|all|fully|action|actions|work|task|target|already|100%|100 ?per cent|status:?|phase|stage|milestone) ?)*(${DONE})(?=$|\\W*$| ?[-:;,.(]| (?:on time|late|early|in full|as planned|ahead of|and (?:closed|signed)))`,
);
const TAIL_HEAD = new RegExp(
  `^[\\s,:;(.)/-]*(?:(?:now|fully|all|since|was|has been|been|is|this|target|action|100%|and) )*(${DONE})(?![\\w-]| (?:by|when|if|once|subject|in|on)\\b)`,
);
const WHOLE = new RegExp(`(?:^|[\\s(-])(${DONE})\\W*$`);

function stands(text: string, place: number): boolean {
  return !UNDONE.test(text.slice(Math.max(0, place - 30), place));
}

/**
 * Whether the words round a date say that it is done: "Completed 03/11/14", "Nov 2014 (complete)", "COMPLETE - Nov 2014".
 * "Complete by May 2018" asks for it, and "to be completed", "not complete", "80% complete" deny it.
 */
export function saysComplete(before: string, after: string): boolean {
  const match = BEFORE_DATE.exec(before);
  if (match !== null && stands(before, match.index)) {
    const plain = match[1] === 'complete' && !/[-,(;]/.test(match[2] ?? '');
    if (!plain) return true;
  }
  const head = HEAD.exec(before);
  if (head !== null && !/\bby\W*$/.test(before) && head[0].trim() !== before.trim()) return true;
  return TAIL_HEAD.test(after) && !/^[\s,:;(.)/-]*(?:completed?|done) (?:in|on|by)\b/.test(after);
}

/** Whether a sentence of its own says no more than that the thing is done: "Completed.", "All actions achieved". */
export function isPlainCompletion(text: string): boolean {
  const head = HEAD.exec(text);
  return head !== null && stands(text, head.index + head[0].lastIndexOf(head[1] ?? ''));
}

/** Whether words without a date say that all is done: "Completed", "All actions achieved". */
export function isCompletion(text: string): boolean {
  if (HEAD.test(text)) return isPlainCompletion(text);
  if (/^\W*complete(?:d|ion)? ?[-:]? ?100 ?%\W*$/.test(text)) return true;
  const whole = WHOLE.exec(text);
  return whole !== null && text.length < 120 && stands(text, whole.index + 1);
}

const OVERDUE =
  /(?<!not )(?<!if )(?<!\bno )\b(?:overdue|past due|past its due date|deadline missed|missed deadline|target missed)\b/;
const UNDER_WAY =
  /\b(?:in progress|under ?way|progressing|being progressed|in hand|(?<!not )(?<!to be )(?:started|commenced)|ongoing|on track|partially|partly)\b/;

/** Whether the words say that it is late. */
export function saysOverdue(text: string): boolean {
  return OVERDUE.test(text);
}

/** Whether the words say that the work is still going on. */
export function saysUnderWay(text: string): boolean {
  return UNDER_WAY.test(text);
}
