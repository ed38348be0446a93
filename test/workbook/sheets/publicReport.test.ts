import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aBudgetLine, aHistoryRow, aLead, anAction, anUpdate } from '../../helpers/planBuilder';
import { assessed, optionsFor } from '../../domain/report/reportPlan';
import { reportBook, textsOf } from './bookCells';

const FIRST = ['Patricia', 'Rohan', 'Zofia', 'Tunde', 'Anne-Marie', 'J', 'K L'];
const LAST = ['Marlow', 'Castleford', 'Winterbourne', 'Okonjo', "O'Rourke", 'van der Berg', 'Thackeray-Jones'];
const INTERNAL = ['Zqcommentary', 'Zqblockage', 'Zqsupport', 'Zqoverride', 'Zqevidence'];

const somebody = fc
  .tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST))
  .map(([first, last]) => ({ written: `${first} ${last}`, initials: `${first.charAt(0)}. ${last}`, surname: last }));

describe('the public report', () => {
  test('holds no officer’s name and no internal comment in any text', () => {
    fc.assert(
      fc.property(fc.array(somebody, { minLength: 1, maxLength: 4 }), (people) => {
        const actions = people.map((person, at) =>
          anAction({
            ref: `1.${String(at)}`,
            action: `${person.written} to open the hub`,
            outcome: `Agreed by ${person.initials}; ${person.surname}'s team knows`,
            progress: `Met Mrs ${person.surname} and ${person.written}.`,
            priority: `Led by ${person.written}`,
            theme: 'Homes',
            accountableLead: person.written,
            supportingOfficers: `${person.initials}; R Castle`,
            commentary: 'Zqcommentary',
            blockage: 'Zqblockage',
            supportNeeded: 'Zqsupport',
            overrideReason: 'Zqoverride',
            reportedRag: 'Green',
            evidence: 'Zqevidence',
            currentDue: at % 2 === 0 ? '2026-01-31' : '2026-07-10',
          }),
        );
        const { plan, assessment } = assessed({
          actions,
          leads: people.map(({ written }) =>
            aLead({ name: written, email: `${written.replace(/\W/g, '')}@x.example` }),
          ),
          budgetLines: [
            aBudgetLine({ explanation: `${people[0]?.written ?? ''} explains`, forecastOutturn: 99_000_000 }),
          ],
          updates: [
            anUpdate({ ref: '1.0', by: people[0]?.written ?? '', source: `Pane: ${people[0]?.written ?? ''} asked` }),
          ],
          history: [aHistoryRow({ ref: '1.0' })],
          milestones: [
            {
              row: 0,
              actionRef: '1.0',
              milestone: `${people[0]?.initials ?? ''} signs`,
              timescale: '',
              due: null,
              completedOn: null,
            },
          ],
          cover: { author: people[0]?.written ?? '', purpose: `For ${people[0]?.written ?? ''}` },
        });
        const texts = textsOf(reportBook(plan, assessment, optionsFor('public'))).join('\n');
        for (const { written, surname } of people) {
          expect(texts).not.toContain(written);
          expect(texts.toLowerCase()).not.toContain(surname.toLowerCase());
        }
        expect(texts).not.toContain('R Castle');
        expect(texts).not.toContain('@x.example');
        for (const word of INTERNAL) expect(texts).not.toContain(word);
      }),
      { numRuns: 60 },
    );
  });

  test('its author is the board; the board’s own report names the author', () => {
    const { plan, assessment } = assessed({ cover: { author: 'P Marlow' } });
    expect(reportBook(plan, assessment, optionsFor('public')).properties.author).toBe('Westmere Partnership Board');
    expect(reportBook(plan, assessment, optionsFor('board')).properties.author).toBe('P Marlow');
  });
});
