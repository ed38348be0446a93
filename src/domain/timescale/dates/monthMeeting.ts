import { MONTH, monthNumber } from '../../calendar/months';
import { month } from '../periods';
import { stated, type DateForm } from '../span';

const MEETING =
  "(?:'s)? (?:full )?(?:cabinet|board|committee|council|executive|exec|meeting|cycle|round|session|forum|panel|scrutiny|assembly|conference|intake|edition)(?: meeting| cycle)?";

/** `June Cabinet 2026`, `September committee cycle, 2026`: a meeting stands between the month and its year. */
export const monthMeetingYear: DateForm = {
  name: 'month, meeting, year',
  needs: ['longFigures', 'month'],
  pattern: new RegExp(`(?<![a-z])(${MONTH})${MEETING}[ ,(]{1,2}((?:19|20)\\d{2})(?![\\d/]|-\\d)`, 'g'),
  read: (match) => {
    const period = month(Number(match[2]), monthNumber(match[1] ?? ''));
    return period === null ? null : stated('month', period);
  },
};
