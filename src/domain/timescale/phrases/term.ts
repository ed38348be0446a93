import { phrase, type PhraseForm } from './phraseForm';

const LENGTH = '(?:short|medium|mid|long|longer|immediate|near)';
const TERM = new RegExp(
  `\\b${LENGTH}(?: ?(?:/|-|to|and) ?${LENGTH})?[ -](?:term|range)\\b(?! (?:conditions?|breaks?|care|financial|sickness|absence|unemploy|lets?|memory|placements?|strategic|housing needs))|^\\W*(?:short|medium|long)(?: ?(?:/|-|to|and) ?(?:short|medium|long))?\\W*$`,
);
const LETTER = /^\W*[sml](?: ?[/-] ?[sml])?(?:\/?t)?\W*$/;
const STAGE =
  /^\W*(?:by |in |during |with?in |throughout |over )?(?:the )?(?:end of |end )?(?:the )?(?:(?:with?in )?(?:the )?(?:first|second|third|1st|2nd|3rd) (?:year|phase|stage)\W*$|(?:phase|stage|wave|tranche|sprint|years?|yrs?|y|day) ?(?:\d{1,2}|one|two|three|four|five|i{1,3})(?:,? ?\d{1,2})?(?: ?(?:-|to|\/|&|and) ?(?:years? |yr |y)?\d{1,2})?(?: onwards?)?(?: of (?:the )?(?:plan|strategy|programme|project))?\W*$)/;
const EVENT =
  /^\W*(?:by |at |for |before |in time for )?(?:the )?(?:next|following|on|after|upon|once|post|prior to|linked to|in line with) (?:the |this |next )?(?:[a-z]+ ){0,3}(?:meeting|board|committee|cabinet|approval|agreed|agreement|sign[ -]?off|appointment|completion|go[ -]live|review|implementation|launch|publication|recruitment|approved|complete|completed|appointed)\W*$/;

/** Short, medium or long term, a phase or a year of the plan, the next meeting: only the plan's key can date these. */
export const term: PhraseForm = {
  name: 'a term or phase that needs a key',
  read: (text) => {
    const match = TERM.exec(text) ?? LETTER.exec(text) ?? STAGE.exec(text) ?? EVENT.exec(text);
    if (match === null) return null;
    const assumption = 'Only the plan’s own key says when that is';
    return phrase('relative', match, { certainty: 'ambiguous', assumption });
  },
};
