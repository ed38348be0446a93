import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CAST_COLUMNS, GROSS_PARTS, type CastColumn, type CastRow } from '../../../src/domain/budget/castFigures';
import { castsOf } from '../../../src/domain/budget/casts';
import { castImportedLines } from '../../../src/domain/budget/castImportedLines';
import { checkBudget } from '../../../src/domain/budget/checkBudget';
import { moneyUnit } from '../../../src/domain/budget/moneyUnit';
import type { ImportedBudgetLine } from '../../../src/domain/recognise/types';
import { aBudgetLine, aPlan } from '../../helpers/planBuilder';

const UNIT = moneyUnit(1000, 1);
const LAST_DIGIT = 10_000;
const PRINTED: readonly CastColumn[] = [...GROSS_PARTS, 'gross', 'externalIncome', 'internalIncome', 'net'];

type Figures = Record<CastColumn, number>;
interface Row extends CastRow {
  readonly name: string;
}

const lineArbitrary: fc.Arbitrary<readonly number[]> = fc.array(
  fc.oneof(fc.constant(0), fc.integer({ min: -9999, max: 99_999 })),
  {
    minLength: 6,
    maxLength: 6,
  },
);
const budgetArbitrary = fc.array(fc.array(lineArbitrary, { minLength: 1, maxLength: 5 }), {
  minLength: 2,
  maxLength: 5,
});

function lineFigures(parts: readonly number[]): Figures {
  const [employee = 0, running = 0, contracts = 0, transfers = 0, external = 0, internal = 0] = parts.map(
    (part) => part * LAST_DIGIT,
  );
  const gross = employee + running + contracts + transfers;
  const figures = {
    employee,
    running,
    contracts,
    transfers,
    gross,
    externalIncome: external,
    internalIncome: internal,
  };
  return { ...emptyFigures(), ...figures, net: gross + external + internal };
}

function emptyFigures(): Figures {
  return Object.fromEntries(CAST_COLUMNS.map((column) => [column, 0])) as Figures;
}

function add(rows: readonly Figures[]): Figures {
  const sum = emptyFigures();
  for (const row of rows) for (const column of CAST_COLUMNS) sum[column] += row[column];
  return sum;
}

function only(figures: Figures): Partial<Figures> {
  return Object.fromEntries(PRINTED.map((column) => [column, figures[column]]));
}

/** Sections of lines with their subtotals, a grand total, and the grand total once more. */
function budgetOf(sections: readonly (readonly (readonly number[])[])[]): readonly Row[] {
  const rows: Row[] = [];
  const subtotals: Figures[] = [];
  sections.forEach((section, place) => {
    const lines = section.map(lineFigures);
    lines.forEach((figures, at) =>
      rows.push({ kind: 'line', name: `S${String(place)}L${String(at)}`, ...only(figures) }),
    );
    const subtotal = add(lines);
    subtotals.push(subtotal);
    rows.push({ kind: 'subtotal', name: `S${String(place)}`, ...only(subtotal) });
  });
  rows.push({ kind: 'total', name: 'T1', ...only(add(subtotals)) });
  rows.push({ kind: 'total', name: 'T2', ...only(add(subtotals)) });
  return rows;
}

/** The casts that a figure belongs to, as anyone would list them by hand. */
function castsThatHold(rows: readonly Row[], at: number, column: CastColumn): readonly string[] {
  const row = rows[at];
  if (row === undefined) return [];
  const across =
    column === 'gross'
      ? ['gross', 'net']
      : (GROSS_PARTS as readonly CastColumn[]).includes(column)
        ? ['gross']
        : ['net'];
  const own = across.map((cast) => `${row.name} ${cast} across`);
  const down = (name: string): string => `${name} ${column} down`;
  if (row.kind === 'line') return [...own, down(row.name.replace(/L\d+$/, ''))].sort();
  if (row.kind === 'subtotal') return [...own, down(row.name), down('T1'), down('T2')].sort();
  return [...own, down(row.name)].sort();
}

function failing(rows: readonly Row[]): readonly string[] {
  return castsOf(rows, UNIT)
    .filter((cast) => cast.difference !== 0)
    .map((cast) => {
      const way = cast.rule === 'casts-gross' || cast.rule === 'casts-net' ? 'across' : 'down';
      return `${rows[cast.total.row]?.name ?? ''} ${cast.total.column} ${way}`;
    })
    .sort();
}

describe('casting', () => {
  test('a budget whose totals are sums has nothing to find, and repeated totals are not counted twice', () => {
    fc.assert(
      fc.property(budgetArbitrary, (sections) => {
        const rows = budgetOf(sections);
        expect(failing(rows)).toEqual([]);
        const totals = castsOf(rows, UNIT).filter((cast) => cast.rule === 'casts-total');
        expect(totals).toHaveLength(2 * PRINTED.length);
      }),
    );
  });

  test('one figure changed by a unit of its last digit or more fails exactly the casts that it belongs to', () => {
    fc.assert(
      fc.property(
        budgetArbitrary,
        fc.nat(),
        fc.constantFrom(...PRINTED),
        fc.integer({ min: -50_000, max: 50_000 }).filter((by) => by !== 0),
        (sections, place, column, by) => {
          const rows = budgetOf(sections);
          const at = place % rows.length;
          const changed = rows.map((row, index) =>
            index === at ? { ...row, [column]: (row[column] ?? 0) + by * LAST_DIGIT } : row,
          );
          expect(failing(changed)).toEqual(castsThatHold(rows, at, column));
        },
      ),
    );
  });
});

function imported(parts: Partial<ImportedBudgetLine>): ImportedBudgetLine {
  return {
    code: null,
    service: 'Outreach',
    section: null,
    portfolio: null,
    fte: null,
    employee: null,
    running: null,
    contracts: null,
    transfers: null,
    gross: null,
    externalIncome: null,
    internalIncome: null,
    net: null,
    revisedNet: null,
    priorYearNet: null,
    actualToDate: null,
    commitments: null,
    forecastOutturn: null,
    explanation: null,
    fundedBy: null,
    kind: 'line',
    cells: {},
    provenance: 'paper.docx, table 1, row 2',
    ...parts,
  };
}

describe('a cast that fails', () => {
  const outreach = { code: 'W10', employee: 1_000_000, running: 500_000, contracts: 0, transfers: null };
  const cells = { employee: 'Budget!B4', running: 'Budget!C4', contracts: 'Budget!D4', gross: 'Budget!F4' };

  test.each([
    [10_000, 'note'],
    [-10_000, 'note'],
    [20_000, 'error'],
    [500_000, 'error'],
  ])('gross out by %d pence over three numbers printed to £100 is a %s', (by, severity) => {
    const [finding, ...others] = castImportedLines([imported({ ...outreach, gross: 1_500_000 + by, cells })], UNIT);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'casts-gross', severity, subject: 'W10' });
  });

  test('says the sum, the printed figure, the difference and the cells, the failing one first', () => {
    const [finding] = castImportedLines([imported({ ...outreach, gross: 1_550_000, cells })], UNIT);
    expect(finding?.message).toBe(
      'Gross of W10 Outreach is printed as £15,500, £500 more than the £15,000 that Employee, Running, Contracts make.',
    );
    expect(finding?.where).toEqual(['Budget!F4', 'Budget!B4', 'Budget!C4', 'Budget!D4']);
  });

  test('names a subtotal by its lines', () => {
    const lines = [
      imported({ gross: 100, net: 100, cells: { gross: 'B!C2', net: 'B!D2' } }),
      imported({ gross: 200, net: 200, cells: { gross: 'B!C3', net: 'B!D3' } }),
      imported({ kind: 'subtotal', service: 'Total', gross: 300, net: 301, cells: { gross: 'B!C4', net: 'B!D4' } }),
    ];
    expect(castImportedLines(lines, moneyUnit(1, 2)).map((finding) => [finding.rule, finding.where])).toEqual([
      ['casts-net', ['B!D4', 'B!C4']],
      ['casts-subtotal', ['B!D4', 'B!D2', 'B!D3']],
    ]);
  });

  test('a table of nets alone has no parts to cast', () => {
    expect(castImportedLines([imported({ net: 500 }), imported({ net: 700 })], UNIT)).toEqual([]);
  });
});

describe('the checks of a plan’s budget', () => {
  const rules = (parts: Parameters<typeof aPlan>[0]): readonly string[] =>
    checkBudget(aPlan(parts)).map((finding) => finding.rule);
  const virement = {
    row: 0,
    date: '2026-05-01',
    fromCode: 'W100',
    toCode: 'W200',
    amount: 50_000,
    authorisedBy: 'P Marlow',
    reason: '',
  };
  const two = [
    aBudgetLine({ revisedNet: 9_950_000, forecastOutturn: 9_950_000 }),
    aBudgetLine({ code: 'W200', service: 'Respite', revisedNet: 10_050_000, forecastOutturn: 10_050_000 }),
  ];

  test('a sound budget has no findings', () => {
    expect(rules({ budgetLines: [aBudgetLine()] })).toEqual([]);
    expect(rules({ budgetLines: two, virements: [virement] })).toEqual([]);
  });

  test('a typed gross that its parts do not make is named by its cell', () => {
    const [finding] = checkBudget(
      aPlan({ budgetLines: [aBudgetLine({ gross: 10_500_000, net: 10_500_000, revisedNet: 10_500_000 })] }),
    );
    expect(finding).toMatchObject({ rule: 'casts-gross', severity: 'error' });
    expect(finding?.where[0]).toBe('Budget!J2');
  });

  test.each([
    ['virement-code-unknown', { toCode: 'W999' }],
    ['virement-without-amount', { amount: null }],
    ['virement-not-positive', { amount: -50_000 }],
    ['virement-not-authorised', { authorisedBy: '' }],
    ['virement-one-sided', { toCode: '' }],
    ['supplementary-estimate', { fromCode: '' }],
    ['virement-to-itself', { toCode: 'W100' }],
  ])('%s', (rule, parts) => {
    expect(rules({ budgetLines: two, virements: [{ ...virement, ...parts }] })).toContain(rule);
  });

  test('a virement above what its authoriser may agree to', () => {
    const limit = { row: 0, cells: { kind: 'Virement limit', from: 'P Marlow', to: '£400' } };
    expect(rules({ budgetLines: two, virements: [virement], mappings: [limit] })).toEqual(['virement-above-limit']);
  });

  test('a revised net that virements do not explain', () => {
    expect(rules({ budgetLines: two })).toEqual(['casts-revised', 'casts-revised']);
  });

  test.each([
    ['duplicate-code', [aBudgetLine(), aBudgetLine({ service: 'Respite' })]],
    ['codes-differ-by-padding', [aBudgetLine({ code: '0412' }), aBudgetLine({ code: '412' })]],
    ['code-with-spaces', [aBudgetLine({ code: 'W100 ' })]],
    ['code-lost-noughts', [aBudgetLine({ code: '0412' }), aBudgetLine({ code: '413' })]],
    ['variance-not-explained', [aBudgetLine({ forecastOutturn: 10_500_000 })]],
    ['forecast-missing', [aBudgetLine({ forecastOutturn: null, actualToDate: 100 })]],
    ['forecast-below-actual', [aBudgetLine({ forecastOutturn: 100, actualToDate: 200 })]],
    ['income-positive', [aBudgetLine({ externalIncome: 500, net: 10_000_500, revisedNet: 10_000_500 })]],
    ['negative-budget', [aBudgetLine({ employee: -100, running: null, gross: -100, net: -100, revisedNet: -100 })]],
    ['budget-line-without-name', [aBudgetLine({ code: '', service: '' })]],
  ])('%s', (rule, budgetLines) => {
    expect(rules({ budgetLines })).toContain(rule);
  });

  test('an explained red variance, or a small one, is no finding', () => {
    expect(
      rules({ budgetLines: [aBudgetLine({ forecastOutturn: 10_500_000, explanation: 'Two agency posts' })] }),
    ).toEqual([]);
    expect(rules({ budgetLines: [aBudgetLine({ forecastOutturn: 10_499_999 })] })).toEqual([]);
  });
});
