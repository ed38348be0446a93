import { describe, expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import { recognisePlan } from '../../../src/domain/recognise/recognisePlan';
import type { ImportedPlan } from '../../../src/domain/recognise/types';
import { statusColour } from '../../../src/domain/source/fillColour';
import { readSource } from '../../../src/sources/readSource';
import { docxOf, wordTable } from '../../sources/files';
import { bookOf, brief, importBook, importText } from './importing';

/** Ref, action, timescale, due and accountable leads of each action. */
function told(plan: ImportedPlan): readonly (readonly unknown[])[] {
  return plan.actions.map(({ action, timescale, due, accountableLeads }) => [action, timescale, due, accountableLeads]);
}

describe('plans without a table', () => {
  test('blocks of labelled lines under their priorities', async () => {
    const plan = await importText(
      'plan.txt',
      `Westmere outreach plan
What we agreed in spring.

Priority 1: Be heard
Action: Set up a youth panel
Lead: Maria Costa
By: 30 June 2026
Outcome: Young people shape decisions

Action: Ask every school
Owner: Dev Patel
When: Autumn 2026

Priority 2: Be safe
Action: Audit forty files. Lead: Practice Manager. By: March 2027`,
    );
    expect(plan.title).toBe('Westmere outreach plan');
    expect(told(plan)).toEqual([
      ['Set up a youth panel', '30 June 2026', '2026-06-30', ['Maria Costa']],
      ['Ask every school', 'Autumn 2026', '2026-11-30', ['Dev Patel']],
      ['Audit forty files', 'March 2027', '2027-03-31', ['Practice Manager']],
    ]);
    expect(plan.actions.map(({ priority }) => priority)).toEqual([
      'Priority 1: Be heard',
      'Priority 1: Be heard',
      'Priority 2: Be safe',
    ]);
    expect(plan.actions[1]?.provenance).toBe('plan.txt, line 8');
  });

  test('list entries that name their lead, with the date that ends their own words', async () => {
    const plan = await importText(
      'pledges.html',
      `<h1>Our pledges</h1><p>We will:</p><ul><li>recruit forty volunteers by March 2027 (Lead: Volunteer Centre)</li>
       <li>hold a fair in June 2026 (Lead: Ola Grant; Status: In progress)</li></ul>`,
    );
    expect(told(plan)).toEqual([
      ['recruit forty volunteers by March 2027', 'by March 2027', '2027-03-31', ['Volunteer Centre']],
      ['hold a fair in June 2026', 'in June 2026', '2026-06-30', ['Ola Grant']],
    ]);
    expect(plan.actions[1]?.status).toBe('In progress');
  });

  test.each([
    [
      'prose with colons',
      'Background: the board met in May 2026.\nRisk: money. Action was discussed by all: at length.',
    ],
    ['an action that nobody leads and no date', 'Action: think about it\nNotes: later'],
    ['a contact line', 'Contact: A Pell\nLead: A Pell\nDue: May 2026'],
  ])('%s makes no action', async (_, text) => {
    expect((await importText('letter.txt', text)).actions).toEqual([]);
  });
});

describe('statuses by colour', () => {
  test.each([
    ['#FF0000', 'Red'],
    ['#FFC7CE', 'Red'],
    ['#FFC000', 'Amber'],
    ['#FFFF00', 'Amber'],
    ['#FFEB9C', 'Amber'],
    ['#00B050', 'Green'],
    ['#C6EFCE', 'Green'],
    ['#0070C0', 'Blue'],
    ['#D9D9D9', null],
    ['#000000', null],
    ['#7030A0', null],
    [undefined, null],
  ])('%s is %s', (fill, word) => {
    expect(statusColour(fill)).toBe(word);
  });

  const painted = (cells: readonly (readonly [string, (string | undefined)?])[]): string =>
    `<w:tr>${cells
      .map(
        ([words, fill]) =>
          `<w:tc><w:tcPr>${fill === undefined ? '' : `<w:shd w:fill="${fill}"/>`}</w:tcPr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`,
      )
      .join('')}</w:tr>`;

  test('of a RAG column without words, words where there are some', async () => {
    const body = `<w:tbl>${painted([['Action'], ['Lead'], ['RAG']])}${painted([['Map sites'], ['A Pell'], ['', 'FF0000']])}${painted([['Build'], ['B Ray'], ['Amber', '00B050']])}</w:tbl>`;
    const plan = recognisePlan([await readSource('plan.docx', docxOf(body))]);
    expect(plan.actions.map(({ more }) => more?.reportedRag)).toEqual(['Red', 'Amber']);
    expect(plan.findings.map(({ rule }) => rule)).toContain('import-colours');
  });

  test('of coloured rows without such a column; stripes of one colour say nothing', async () => {
    const rows = (fills: readonly (string | undefined)[]): string =>
      `<w:tbl>${painted([['Action'], ['Lead'], ['Due']])}${fills
        .map((fill, at) =>
          painted([
            [`Task ${String(at)}`, fill],
            ['A Pell', fill],
            ['May 2026', fill],
          ]),
        )
        .join('')}</w:tbl>`;
    const colours = async (fills: readonly (string | undefined)[]): Promise<unknown> =>
      recognisePlan([await readSource('plan.docx', docxOf(rows(fills)))]).actions.map(({ more }) => more?.reportedRag);
    expect(await colours(['00B050', 'FF0000', '00B050'])).toEqual(['Green', 'Red', 'Green']);
    expect(await colours(['DDEBF7', undefined, 'DDEBF7'])).toEqual([undefined, undefined, undefined]);
  });
});

describe('sheets', () => {
  const ACTIONS = ['Ref', 'Action', 'Lead', 'Due'];

  test('tables side by side are told apart', async () => {
    const plan = await importBook(
      bookOf({
        Tracker: [
          ['No', 'Task', 'Owner', 'Due date', null, 'Name', 'Organisation'],
          ['1', 'Write it', 'Ivy Chan', 'June 2026', null, 'Ivy Chan', 'Northgate Council'],
          ['2', 'Brief members', 'Owen Pike', 'July 2026', null, 'Owen Pike', 'Northgate NHS Trust'],
        ],
      }),
    );
    expect(brief(plan).map(([ref, , action]) => [ref, action])).toEqual([
      ['1', 'Write it'],
      ['2', 'Brief members'],
    ]);
    expect(plan.leads.map(({ name, organisations }) => [name, organisations])).toEqual([
      ['Ivy Chan', ['Northgate Council']],
      ['Owen Pike', ['Northgate NHS Trust']],
    ]);
  });

  test('a spacer column parts nothing', async () => {
    const plan = await importBook(
      bookOf({
        Plan: [
          ['Ref', 'Action', 'Lead', null, 'Due', 'Status'],
          ['1', 'Write it', 'Ivy Chan', null, 'June 2026', 'Complete'],
        ],
      }),
    );
    expect(plan.actions).toMatchObject([{ action: 'Write it', due: '2026-06-30', status: 'Complete' }]);
  });

  test('totals, notes and keys under a plan are set aside with the reason, not made actions or themes', async () => {
    const plan = await importBook(
      bookOf({
        Plan: [
          [...ACTIONS, 'Cost'],
          ['1', 'Recruit an analyst', 'Eve Tan', 'Aug 2026', 45000],
          [null, 'Total', null, null, 45000],
          ['Note: costs are for a full year.'],
          ['RAG key: green = on track'],
        ],
      }),
    );
    expect(plan.actions).toHaveLength(1);
    expect(plan.account[0]?.setAside).toEqual([
      'plan.xlsx, Plan!B3: a total (Total)',
      'plan.xlsx, Plan!A4: a note under the table (Note: costs are for a full year.)',
      'plan.xlsx, Plan!A5: a note under the table (RAG key: green = on track)',
    ]);
  });

  test('a hidden sheet is left out, hidden rows are read and said', async () => {
    const rows = [ACTIONS, ['1', 'Open the hub', 'A Pell', 'May 2026'], ['2', 'Close it', 'A Pell', 'June 2026']];
    const bytes = bookOf({ Plan: rows, Old: rows }, (sheet, name) => {
      if (name === 'Plan') sheet['!rows'] = [{}, { hidden: true }];
    });
    const hide = await hiddenSheet(bytes, 'Old');
    const plan = await importBook(hide);
    expect(plan.actions.map(({ provenance }) => provenance)).toEqual(['plan.xlsx, Plan!A2', 'plan.xlsx, Plan!A3']);
    expect(plan.account.map(({ takenFor }) => takenFor)).toEqual(['plan', 'left out']);
    expect(plan.findings.find(({ rule }) => rule === 'import-hidden')?.message).toContain('1 row hidden');
    const taken = await importBook(hide, { tables: { 'plan.xlsx, Old': 'plan' } });
    expect(taken.actions).toHaveLength(4);
  });

  test('a date of completion typed as text makes an action complete', async () => {
    const plan = await importText('t.csv', 'Action,Lead,Date closed\nTrain staff,HRD,28/04/2026\nOpen,CIO,\n');
    expect(plan.actions.map(({ status }) => status)).toEqual(['Complete', null]);
  });
});

describe('rows of a table', () => {
  test.each(['None', 'N/A', 'No action required', 'Noted.'])('%s in the action column is no action', async (words) => {
    const plan = await importText('m.csv', `Item,Action,By whom,By when\n1,${words},,\n2,Ring round,A Pell,May 2026\n`);
    expect(plan.actions.map(({ action }) => action)).toEqual(['Ring round']);
    expect(plan.account[0]?.setAside[0]).toContain('there is no action');
  });

  test('lines of one paragraph pair off with the lines of its timescale', async () => {
    const plan = await importText(
      'p.html',
      '<table><tr><th>Action</th><th>Owner</th><th>Deadline</th></tr><tr><td>1. Send it<br>2. Check it</td><td>Joe<br>Kay</td><td>5 June 2026<br>12 June 2026</td></tr></table>',
    );
    expect(told(plan)).toEqual([
      ['1. Send it', '5 June 2026', '2026-06-05', ['Joe']],
      ['2. Check it', '12 June 2026', '2026-06-12', ['Kay']],
    ]);
  });

  test('a document’s title above its only table is not a theme; a section heading is', async () => {
    const heading = (words: string): string =>
      `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const table = wordTable([
      ['Action', 'Lead', 'Due'],
      ['Open the hub', 'A Pell', 'May 2026'],
    ]);
    const styles = strToU8(
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
    );
    const under = async (body: string): Promise<unknown> =>
      recognisePlan([await readSource('p.docx', docxOf(body, { 'word/styles.xml': styles }))]).actions.map(
        ({ priority }) => priority,
      );
    expect(await under(heading('Northgate loneliness plan') + table)).toEqual([null]);
    expect(await under(heading('Homes') + table + heading('Jobs') + table)).toEqual(['Homes', 'Jobs']);
  });

  test('a plan may begin every action in lower case', async () => {
    const plan = await importText('p.csv', 'Action,Lead,Due\nopen the hub,A Pell,May 2026\nclose it,B Ray,June 2026\n');
    expect(plan.actions).toHaveLength(2);
  });
});

describe('what the user says of tables and columns', () => {
  const TEXT = 'Thing,Person,Moment\nOpen the hub,A Pell,May 2026\nClose the old one,B Ray,June 2026\n';

  test('columns that are mapped make a plan of a table that was none', async () => {
    expect((await importText('p.csv', TEXT)).actions).toEqual([]);
    const plan = await importText('p.csv', TEXT, {
      columnMap: { Thing: 'Action', Person: 'Accountable lead', Moment: 'Timescale' },
    });
    expect(told(plan)[0]).toEqual(['Open the hub', 'May 2026', '2026-05-31', ['A Pell']]);
    expect(plan.account[0]?.columns).toEqual([
      { heading: 'Thing', meaning: 'action' },
      { heading: 'Person', meaning: 'accountableLead' },
      { heading: 'Moment', meaning: 'timescale' },
    ]);
  });

  test('a table taken as a plan needs only its action column said; one left out gives nothing', async () => {
    const choices = { 'p.csv, the text': 'plan' } as const;
    const plan = await importText('p.csv', TEXT, { columnMap: { Thing: 'Action' }, tables: choices });
    expect(plan.actions.map(({ action, more }) => [action, more])).toEqual([
      ['Open the hub', { Person: 'A Pell', Moment: 'May 2026' }],
      ['Close the old one', { Person: 'B Ray', Moment: 'June 2026' }],
    ]);
    const none = await importText('p.csv', TEXT.replace('Thing', 'Action').replace('Person', 'Lead'), {
      tables: { 'p.csv, the text': 'left out' },
    });
    expect(none.actions).toEqual([]);
    expect(none.account[0]?.setAside[0]).toContain('as you chose');
  });
});

/** The workbook with a sheet hidden. */
async function hiddenSheet(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const { read, write } = await import('@e965/xlsx');
  const book = read(bytes, { type: 'array', cellStyles: true });
  book.Workbook = { Sheets: book.SheetNames.map((sheet) => ({ name: sheet, Hidden: sheet === name ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', cellStyles: true }) as ArrayBuffer);
}
