import { beforeAll, describe, expect, test } from '@jest/globals';
import { recordConformance } from '../../src/hosts/excel/conformance/record';
import type { Recording } from '../../src/hosts/excel/conformance/recording';
import { boardlineCalculator } from './calculate/calculator';
import { closest } from './conformance/closest';
import { replay } from './conformance/replay';
import { SimWorkbook } from './model/simWorkbook';
import { startExcel } from './simExcel';
import { type ExcelVariant, USUAL, VARIANTS } from './variants';

function of(variant: ExcelVariant): SimWorkbook {
  const workbook = new SimWorkbook('Plan.xlsx', variant);
  workbook.calculator = boardlineCalculator;
  return workbook;
}

async function recordedIn(variant: ExcelVariant): Promise<Recording> {
  const { excel } = startExcel(of(variant));
  const wait = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
  return recordConformance({ excel, supports: () => true, wait }, variant.name);
}

const FILLS = ['different formulas, read back', 'one formula typed, read back'];
const GROWS = ['has the table grown'];
const BY_ID = ['what the rule left says'];
const RULES = [
  'one rule, read back',
  'the first rule of three, read back',
  'the last rule of three, read back',
  'what the rule left says',
  'what the one rule left says',
];
const AT_SIGNS = ['a formula with the name, read back'];
const ONE_VALUE = [
  'one value for all cells',
  'one number format for all cells',
  'read the used range',
  'one formula for all cells',
  'one formula for all cells, read back',
  'own row, one formula for a column',
  'own row with the table’s name',
  'own row, read back',
  'own row with the table’s name, read back',
  'rename a column',
  'append to a table with formulas',
  'a typed value, read back',
];

/** The steps in which a variant answers otherwise than the usual Excel. */
const DIFFERS: Readonly<Record<string, readonly string[]>> = {
  usual: [],
  'no calculated columns': FILLS,
  'tables do not grow': GROWS,
  'rules known by id': BY_ID,
  'rules not readable': RULES,
  'formulas with @': AT_SIGNS,
  'a value for each cell': ONE_VALUE,
  'least helpful': [...ONE_VALUE, ...GROWS, ...RULES, ...AT_SIGNS],
};

describe('a recording of one variant of the simulated Excel', () => {
  const recordings = new Map<string, Recording>();

  function recording({ name }: ExcelVariant): Recording {
    const found = recordings.get(name);
    if (found === undefined) throw new Error(`nothing recorded in ${name}`);
    return found;
  }

  beforeAll(async () => {
    for (const variant of VARIANTS) recordings.set(variant.name, await recordedIn(variant));
  });

  test.each(VARIANTS)('$name: replayed in itself, it differs in nothing', async (variant) => {
    expect(await replay(recording(variant), of(variant))).toEqual([]);
  });

  test.each(VARIANTS)('$name: replayed in the usual one, it differs in its own steps only', async (variant) => {
    const differences = await replay(recording(variant), of(USUAL));
    expect(new Set(differences.map(({ step }) => step))).toEqual(new Set(DIFFERS[variant.name]));
  });

  test.each(VARIANTS)('$name: is the closest to its own recording', async (variant) => {
    const [first, second] = await closest(recording(variant));
    expect(first?.variant.name).toBe(variant.name);
    expect(first?.differences).toEqual([]);
    expect(second?.steps.length).toBeGreaterThan(0);
  });
});
