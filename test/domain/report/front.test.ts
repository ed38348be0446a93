import { describe, expect, test } from '@jest/globals';
import { front } from '../../../src/domain/report/front';
import { keyMessages } from '../../../src/domain/report/keyMessages';
import type { SectionValue } from '../../../src/domain/report/types';
import { anAction, anUpdate } from '../../helpers/planBuilder';
import { contextOf } from './reportPlan';

function factsOf(...from: Parameters<typeof contextOf>): Readonly<Record<string, SectionValue>> {
  const [facts] = front(contextOf(...from)).blocks;
  return facts?.kind === 'facts' ? Object.fromEntries(facts.facts.map(({ label, value }) => [label, value])) : {};
}

const LATE = anAction({ ref: '1', currentDue: '2026-05-31' });
const COVER = { author: 'P Marlow', purpose: 'To report', assurance: 'Limited', board: 'Westmere Board' };

describe('the front sheet', () => {
  test('says what the board is asked to decide in the Cover’s words', () => {
    const cover = { ...COVER, decisionAsked: 'To agree the new date' };
    expect(factsOf({ cover })['Decision asked for']).toBe('To agree the new date');
  });

  test('where the Cover asks for nothing, says so and what the figures put before the board', () => {
    const updates = [anUpdate({ ref: '1', field: 'Requested due', to: '31 Mar 2027', at: '2026-06-20' })];
    expect(factsOf({ actions: [LATE], updates, cover: { decisionAsked: '' } })['Decision asked for']).toBe(
      'Not stated on the plan’s Cover. The figures ask the board to decide 1 request for more time and to consider 1 exception.',
    );
  });

  test('names what the Cover does not state in one line, and leaves the rows out', () => {
    const cover = { ...COVER, author: '', purpose: '' };
    expect(Object.keys(factsOf({ cover }))).not.toContain('Purpose');
    expect(JSON.stringify(front(contextOf({ cover })).blocks)).toContain('does not state author and purpose.');
    expect(JSON.stringify(front(contextOf({ cover: COVER })).blocks)).not.toContain('does not state');
  });

  test('the public is not told that an author is missing', () => {
    expect(JSON.stringify(front(contextOf({ cover: { ...COVER, author: '' } }, 'public')).blocks)).not.toContain(
      'author',
    );
  });

  test('says how new the newest update is, whatever was typed for a later day', () => {
    const actions = [
      anAction({ ref: '1', lastUpdate: '2026-06-11' }),
      anAction({ ref: '2', lastUpdate: '2026-07-20' }),
    ];
    expect(factsOf({ actions })['Newest update']).toBe('2026-06-11');
  });
});

describe('in short', () => {
  test.each([
    [['2026-12-31', null], '1 open action of 2 has no due date, so it cannot be said to be late.'],
    [[null, null], 'No open action has a due date, so none can be said to be late.'],
  ])('actions due %j: %s', (dues, said) => {
    const actions = dues.map((currentDue, at) => anAction({ ref: String(at), timescale: '', currentDue }));
    expect(keyMessages(contextOf({ actions }))).toContain(said);
  });

  test('a plan without actions is not said to have no exceptions', () => {
    expect(keyMessages(contextOf({ actions: [] }))).toEqual(['The plan has no actions.']);
  });
});
