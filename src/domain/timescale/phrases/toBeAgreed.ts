import { phrase, type PhraseForm } from './phraseForm';

const MARKS = /(?<![\w.])(?:t\.? ?b\.? ?[cad]\b\.?|t\/b\/[cad]\b|n\/k\b)/;
const WORDS =
  /\b(?:to ?be (?:re-?)?(?:confirmed|specified|allocated|assigned|clarified|timetabled|programmed|costed|agreed|advised|determined|decided|set|finali[sz]ed|arranged|scheduled|identified|established|defined|negotiated|notified|announced|discussed|fixed|settled|considered|reviewed|programmed|planned)|awaiting|awaited|waiting for|waiting on|under consideration|being considered|pending|subject to|depend(?:s|ent|ing|ant) (?:up)?on|under discussion|in discussion|yet to be|date to follow|to follow|on[ -]hold|^\W*(?:paused|suspended|under review)\b|(?:when|once|if|as|where|until) (?:the )?(?:funding|funds|resources?|resourcing|capacity|budget|finance|money)(?: is| are| has been| have been)? (?:available|allows?|permits?|secured|confirmed|identified|agreed|approved|becomes? available)|none (?:set|specified|agreed|stated|given)|no (?:firm |set |fixed |target |agreed |end )?(?:date|timescale|deadline|target)s?(?: (?:yet|set|agreed|given|available))*|not (?:yet |currently )*(?:known|set|agreed|confirmed|determined|decided|scheduled|available|specified|stated|fixed|defined|identified)|date to be revised|unknown|undecided|unconfirmed|not known)\b/;
const SOFT = /^(?:subject|depend|pending|on hold|to follow|awaiting|awaited)/;
const BLANK = /^[\s?.,;:/\\_…~-]*$/;

/** To be confirmed or agreed, in letters or words; "?", a dash or nothing. */
export const toBeAgreed: PhraseForm = {
  name: 'to be agreed',
  read: (text) => {
    const blank = BLANK.exec(text);
    if (blank !== null) {
      const asked = text.includes('?');
      return phrase('toBeAgreed', blank, {
        certainty: asked ? 'stated' : 'none',
        assumption: asked ? '' : 'Nothing is written',
      });
    }
    const match = MARKS.exec(text) ?? WORDS.exec(text);
    if (match === null) return null;
    return phrase(
      'toBeAgreed',
      match,
      SOFT.test(match[0]) ? { assumption: 'It waits for something else, so no date is agreed' } : {},
    );
  },
};
