/** Words before a date that make it the new one. */
const NEW_STRONG =
  /\b(?:re-?vised|re-?scheduled|re-?profiled|re-?set|re-?planned|re-?phased|re-?dated|extended|extension|deferred|postponed|delayed|slipped|slippage|pushed back|put back|rolled (?:over|forward)|carried (?:over|forward)|brought forward|re-?forecast|new (?:target|date|due date|deadline|completion|timescale|end date|timeline)|now (?:due|expected|to be|scheduled|planned|anticipated|by)|amended|changed|behind schedule)\b|(?:^ ?|[-;,(] ?|\b(?:date|deadline|target|timescale) )moved (?:to|from|back|forward|until)\b|\bslipping to\b|\bcarry forward\b|\bc\/f to\b|\brev(?:'d)?[.:]? ?$|→|^ ?>+ ?$/;
/** Words that make the date new only where another stands before it. */
const NEW_WEAK = /\b(?:now|current(?:ly)?|updated|latest|forecast)\b/;
const WEAK_ALONE = /^\W*(?:now|current(?:ly)?|updated|latest)\W*$/;
const OLD_BEFORE =
  /\b(?:was|were|prev(?:ious(?:ly)?|\.)?|orig(?:inal(?:ly)?|\.)?|formerly|old|initially|instead of|rather than|first target|baseline)(?: (?:due|target|date|deadline|end|set|for|planned|scheduled|to|by|in|on|at|the|completion|timescale))*[ .:(-]*(?:by|end|of| )*$/;
const OLD_AFTER = /^\W*(?:was|original|originally|original (?:date|target|deadline))\W*(?:$|[-;,)(])/;
const MOVED_FROM =
  /(?:\b(?:revised|slipped|slippage|moved|extended|deferred|postponed|delayed|changed|put back|pushed back|brought forward|rescheduled|amended|carried (?:over|forward)|rolled (?:over|forward))\b[^.;\n]{0,24}\bfrom|[(] ?from)[ :]*(?:end|the|of|early|mid|late| )*$/;

/** What the words before and after a date make of it among dates that were moved. */
export interface RevisionMarks {
  /** This is the new date. */
  readonly isNew: boolean;
  /** This is a date that no longer holds. */
  readonly isOld: boolean;
  /** A range that is really a move, from its first date to its last. */
  readonly isMove: boolean;
  /** The words speak of a move, by themselves. */
  readonly isMoved: boolean;
}

/** Reads the words round one date: "Revised to", "(was", "Slipped from", "→". */
export function revisionMarks(before: string, after: string, hasEarlier: boolean): RevisionMarks {
  const movedFrom = MOVED_FROM.test(before) && !(before.includes('(') && !hasEarlier);
  const isOld = movedFrom || OLD_BEFORE.test(before) || OLD_AFTER.test(after);
  const strong = NEW_STRONG.test(before);
  const isNew = !isOld && (strong || (hasEarlier && NEW_WEAK.test(before)));
  const trailing =
    /^\W*(?:revised(?: (?:date|target|deadline|timescale))?|re-?scheduled|extended|deferred|new (?:date|target)|slipped|slipping|delayed|postponed)\W*(?:$|[;,)])/.test(
      after,
    );
  return {
    isNew: isNew || trailing,
    isOld,
    isMove: movedFrom,
    isMoved: strong || (isNew && WEAK_ALONE.test(before)) || movedFrom || trailing,
  };
}
