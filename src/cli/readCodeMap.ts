import { cellLine } from '../domain/table/cellText';
import { mapOfJson } from '../domain/reconcile/mapOfJson';
import { mapOfRows, type CodeMap } from '../domain/reconcile/mapOfRows';
import type { Plan } from '../domain/plan/types';
import type { LedgerExtract } from '../domain/reconcile/types';
import type { Terminal } from './command';
import { InputError } from './errors';
import { readInput } from './files';

/**
 * Ledger codes and what they stand for, for `--map`: JSON, or a table (CSV or a workbook) with a column of each. What
 * cannot be read is an {@link InputError} that says what it should be.
 */
export async function readCodeMap(
  path: string | undefined,
  plan: Plan,
  ledger: LedgerExtract,
  terminal: Terminal,
): Promise<CodeMap | undefined> {
  if (path === undefined) return undefined;
  const { name, bytes } = await readInput(path);
  const planCodes = plan.budgetLines.map((line) => line.code).filter((code) => code !== '');
  const ledgerCodes = [...new Set(ledger.rows.map((row) => row.code))].filter((code) => code !== '');
  const isJson = /\.json$/i.test(name) || /^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
  const map = isJson
    ? mapOfJson(parsedJson(bytes), planCodes, ledgerCodes)
    : mapOfRows(await tableRows(name, bytes, terminal), planCodes, ledgerCodes);
  if (map === null) {
    throw new InputError(
      isJson
        ? `${name}: is not a JSON object of texts, such as {"48A": "48B"}`
        : `${name}: has no column of the ledger’s codes beside one of the plan’s; head them “Ledger code” and “Plan code”`,
    );
  }
  return map;
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

async function tableRows(name: string, bytes: Uint8Array, terminal: Terminal): Promise<readonly (readonly string[])[]> {
  const { tables } = await terminal.hosts.readSource(name, bytes);
  return tables.flatMap((table) => table.rows.map((row) => row.map(cellLine)));
}
