import type { IsoDate } from '../../domain/calendar/isoDate';
import { readTimescale } from '../../domain/timescale/readTimescale';
import { wordsOf, type ContentRows } from '../contentRows';
import { WESTMERE_ACTIONS } from './westmere';

/** Status of an action at the close of May and of June 2026, where it was not what most were. */
const AT_CLOSE: Readonly<Record<string, readonly [may: string, june: string]>> = {
  '1.1a': ['Blue', 'Blue'],
  '1.1b': ['Blue', 'Blue'],
  '1.1c': ['Amber', 'Blue'],
  '1.2a': ['Amber', 'Red'],
  '1.2c': ['Amber', 'Amber'],
  '2.1a': ['Green', 'Green'],
  '2.1e': ['Blue', 'Blue'],
  '2.3c': ['Blue', 'Blue'],
  '3.1a': ['Amber', 'Amber'],
  '3.1b': ['Green', 'Blue'],
  '3.2c': ['Red', 'Red'],
  '3.3c': ['Blue', 'Blue'],
  '4.1b': ['Green', 'Amber'],
  '4.3b': ['Red', 'Red'],
  '4.3c': ['Amber', 'Amber'],
  '5.2b': ['Green', 'Amber'],
  '5.3b': ['Green', 'Blue'],
  '6.1a': ['Blue', 'Blue'],
  '6.2b': ['Green', 'Amber'],
  '6.2c': ['Green', 'Amber'],
};

const UNMEASURED = /^(ongoing|on-going|\?|tbc|asap|when |quarterly|annually|every|2 x|within|07\/08)/i;

/** Two closed periods, one row an action each. */
export const WESTMERE_HISTORY: ContentRows = ['2026-05-31', '2026-06-30'].flatMap((periodEnd, period) =>
  WESTMERE_ACTIONS.filter((row) => row.ref !== '' && row.ref !== '4.2b').map((row) => {
    const ref = wordsOf(row.ref);
    const closed = AT_CLOSE[ref]?.[period] === 'Blue';
    const usual = UNMEASURED.test(wordsOf(row.timescale)) ? 'Grey' : 'Green';
    return {
      periodEnd,
      ref,
      rag: AT_CLOSE[ref]?.[period] ?? usual,
      currentDue: row.currentDue ?? statedDue(wordsOf(row.timescale), periodEnd),
      status: closed ? 'Complete' : row.status === 'Complete' ? 'In progress' : (row.status ?? null),
      percentComplete: null,
    };
  }),
);

/** The date that a timescale's words state, as a re-check would have filled it in. */
function statedDue(timescale: string, asAt: IsoDate): IsoDate | null {
  const reading = readTimescale(timescale, { asAt });
  return reading.certainty === 'ambiguous' ? null : reading.due;
}

/** The changes behind the sample's moved dates, and a few monthly updates. */
export const WESTMERE_UPDATES: ContentRows = [
  update(
    '2026-04',
    '2026-04-14',
    'H Brightwater',
    '1.2c',
    'Current due',
    '30 Sep 2026',
    '31 Mar 2027',
    'Pane: supplier withdrew',
  ),
  update(
    '2026-05',
    '2026-05-19',
    'G Lyndhurst',
    '3.1a',
    'Current due',
    '31 May 2026',
    '31 Jul 2026',
    'Return: lease not signed',
  ),
  update(
    '2026-06',
    '2026-06-15',
    'G Lyndhurst',
    '3.1a',
    'Current due',
    '31 Jul 2026',
    '31 Aug 2026',
    'Return: lease not signed',
  ),
  update(
    '2026-06',
    '2026-06-29',
    'G Lyndhurst',
    '3.1a',
    'Current due',
    '31 Aug 2026',
    '30 Sep 2026',
    'Return: landlord asks for a survey',
  ),
  update(
    '2026-06',
    '2026-06-22',
    'O Winterbourne',
    '5.2b',
    'Current due',
    '31 May 2026',
    '31 Jul 2026',
    'Pane: second employer consulting',
  ),
  update(
    '2026-06',
    '2026-06-30',
    'V Pargeter',
    '6.2b',
    'Current due',
    '30 Jun 2026',
    '30 Sep 2026',
    'Pane: two providers asked for time',
  ),
  update(
    '2026-07',
    '2026-07-10',
    'G Lyndhurst',
    '3.1a',
    'Requested due',
    '30 Sep 2026',
    '31 Oct 2026',
    'Return: the landlord’s works',
  ),
  update('2026-06', '2026-06-30', 'S Okonjo', '1.2b', '% complete', '40 %', '55 %', 'Return'),
];

function update(
  period: string,
  at: string,
  by: string,
  ref: string,
  field: string,
  from: string,
  to: string,
  source: string,
): ContentRows[number] {
  return { period, at, by, ref, field, from, to, source };
}
