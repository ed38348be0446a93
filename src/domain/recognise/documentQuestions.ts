import { longDate, type IsoDate } from '../calendar/isoDate';
import type { ImportedAction, ImportQuestion } from './types';

/** Questions that the timescales of a plan raise: dates that can be read in several ways, and lengths without a start. */
export function documentQuestions(
  actions: readonly ImportedAction[],
  baseDate: IsoDate | null,
): readonly ImportQuestion[] {
  return [...ambiguousDates(actions), ...(baseDate === null ? lengthsWithoutStart(actions) : [])];
}

/** One question for each wording, however many actions have it. */
function ambiguousDates(actions: readonly ImportedAction[]): readonly ImportQuestion[] {
  const asked = new Map<string, ImportQuestion>();
  for (const action of actions) {
    const { text, certainty, readings } = action.reading;
    if (certainty !== 'ambiguous' || asked.has(text)) continue;
    const [likely] = readings;
    asked.set(text, {
      id: `date-${text}`,
      question: likely === undefined ? `When is “${text}”?` : `Is “${text}” ${longDate(likely)}?`,
      subject: action.ref ?? action.action.slice(0, 80),
      where: action.provenance,
      choices: readings,
    });
  }
  return Array.from(asked.values());
}

function lengthsWithoutStart(actions: readonly ImportedAction[]): readonly ImportQuestion[] {
  const waiting = actions.filter(
    (action) => action.reading.duration !== null && action.due === null && action.start === null,
  );
  const [first] = waiting;
  if (first === undefined) return [];
  const number = waiting.length === 1 ? 'One action lasts' : `${String(waiting.length)} actions last`;
  return [
    {
      id: `base-date-${first.provenance}`,
      question: `${number} a length of time (“${first.timescale ?? ''}”) from a day that is not stated. When does it start?`,
      subject: null,
      where: first.provenance,
      choices: [],
    },
  ];
}
