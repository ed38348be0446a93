import type { IsoDate } from '../../domain/calendar/isoDate';
import {
  ANSWER_KIND,
  answerKey,
  answerNote,
  answersOf,
  TAKEN_BACK,
  type GivenAnswer,
} from '../../domain/reconcile/answers';
import { codeMap, NO_LINE } from '../../domain/reconcile/codeMap';
import { keptLedgerColumns, LEDGER_COLUMN_KIND, NOT_READ } from '../../domain/reconcile/keptColumns';
import type { LedgerColumnMap } from '../../domain/reconcile/ledgerHeader';
import type { Reconciliation } from '../../domain/reconcile/types';
import type { RowAppend } from '../../workbook/port';
import { columnsOf } from '../../workbook/reading/columnsOf';
import { MAPPINGS } from '../../workbook/schema/mappings';
import { tableOf } from '../../workbook/snapshot';
import type { OpenedPlan } from '../openPlan';

/** What is to be remembered of a reconciliation besides its figures. */
export interface Remembered {
  /** By the line's key: what the finance officer says of its difference. */
  readonly answers: Readonly<Record<string, GivenAnswer>>;
  readonly columns: LedgerColumnMap;
  /** Ledger code to plan code, or to {@link NO_LINE} where a mapping is taken back. */
  readonly codes: Readonly<Record<string, string>>;
  readonly at: IsoDate;
}

/**
 * Rows for Mappings that keep what was said: answers to differences, what the extract's columns hold, mapped codes. What
 * the workbook knows already is not written again; the last row of a line, column or code holds.
 */
export function keptRows(
  opened: OpenedPlan,
  reconciliation: Reconciliation,
  remembered: Remembered,
): readonly RowAppend[] {
  const table = tableOf(opened.snapshot, MAPPINGS.name);
  if (table === undefined) return [];
  const rows = [
    ...answerRows(opened, reconciliation, remembered),
    ...columnRows(opened, remembered.columns),
    ...codeRows(opened, remembered.codes),
  ];
  if (rows.length === 0) return [];
  const places = columnsOf(MAPPINGS, table);
  const keys = MAPPINGS.columns.map((column) => column.key).filter((key) => places.has(key));
  return [
    {
      table: table.name,
      headers: keys.map((key) => table.headers[places.get(key) ?? 0] ?? key),
      rows: rows.map((row) => keys.map((key) => new Map<string, string>(Object.entries(row)).get(key) ?? null)),
    },
  ];
}

interface MappingRow {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

function answerRows(
  opened: OpenedPlan,
  reconciliation: Reconciliation,
  { answers, at }: Remembered,
): readonly MappingRow[] {
  const kept = answersOf(opened.plan);
  return reconciliation.lines.flatMap((line) => {
    const key = answerKey(line);
    const given = Object.entries(answers).find(([each]) => each === key)?.[1];
    const before = kept.get(key);
    if (given === undefined || key === '') return [];
    if (given.answer === TAKEN_BACK && before === undefined) return [];
    const same = before?.answer === given.answer && before.words === given.words.trim();
    if (same && before.difference === line.difference) return [];
    return [{ kind: ANSWER_KIND, from: key, to: given.answer, note: answerNote(line.difference, at, given.words) }];
  });
}

function columnRows(opened: OpenedPlan, columns: LedgerColumnMap): readonly MappingRow[] {
  const kept = keptLedgerColumns(opened.plan);
  return Object.entries(columns)
    .filter(([heading, meaning]) => kept[heading] !== meaning)
    .map(([heading, meaning]) => ({
      kind: LEDGER_COLUMN_KIND,
      from: heading,
      to: meaning === '' ? NOT_READ : meaning,
      note: '',
    }));
}

function codeRows(opened: OpenedPlan, codes: Readonly<Record<string, string>>): readonly MappingRow[] {
  const kept = codeMap(opened.plan, undefined);
  return Object.entries(codes)
    .filter(([from, to]) => (kept.get(from)?.join('; ') ?? NO_LINE) !== to)
    .map(([from, to]) => ({ kind: 'Ledger code', from, to, note: '' }));
}
