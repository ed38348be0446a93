import { appendAll } from '../domain/appendAll';
import { toSerial } from '../domain/calendar/serial';
import { isIsoDate, longDate, type IsoDate } from '../domain/calendar/isoDate';
import type { Finding } from '../domain/findings/types';
import { readReturn, type ProposedChange } from '../domain/report/readReturn';
import type { CellInput, CellWrite, ChangeSet, WorkbookSnapshot } from '../workbook/port';
import { RETURN_TABLE } from '../workbook/sheets/proformaBook';
import { tableOf, textOf } from '../workbook/snapshot';
import { actionCells } from './actions/actionCells';
import { logRows, type LogEntry } from './actions/updateLog';
import type { OpenedPlan } from './openPlan';

/** What the returned forms of a period say together; nothing has been written. */
export interface CollectedReturns {
  readonly changes: ChangeSet;
  readonly proposed: readonly ProposedChange[];
  readonly findings: readonly Finding[];
  /** Refs of the actions that somebody has answered for. */
  readonly returned: readonly string[];
}

/**
 * Leads' returned forms as one change set: each changed cell, the day of the update in every action answered for, and a
 * row of Updates for each change and for each action returned unchanged. Two leads who say different things of one
 * cell are a finding, and the first file given stands. A new date asked for is logged and never written as agreed.
 */
export function collectReturns(
  opened: OpenedPlan,
  returns: readonly WorkbookSnapshot[],
  at: IsoDate,
): CollectedReturns {
  const proposed: (ProposedChange & { readonly by: string })[] = [];
  const findings: Finding[] = [];
  const returned = new Map<string, string>();
  const said = new Map<string, ProposedChange>();
  for (const form of returns) {
    const table = tableOf(form, RETURN_TABLE);
    if (table === undefined) {
      findings.push(noReturn(form.name));
      continue;
    }
    const by = textOf(form.names.find((cell) => cell.name.toLowerCase() === 'returnlead')?.value) || form.name;
    const read = readReturn(opened.plan, { ...table, file: form.name, date1904: form.date1904 });
    appendAll(findings, read.findings);
    for (const ref of read.refs) returned.set(ref, by);
    for (const change of read.changes) {
      const cell = `${change.id}|${change.ref}|${change.key}`;
      const before = said.get(cell);
      if (before === undefined) {
        said.set(cell, change);
        proposed.push({ ...change, by });
      } else if (before.to !== change.to) findings.push(saidTwice(form.name, change, before));
    }
  }
  const changes: ChangeSet = {
    title: 'Collect returns',
    cells: [...changedCells(opened, proposed), ...updateDays(opened, [...returned.keys()], at)],
    keys: [],
    appends: logRows(opened, logged(proposed, returned), at),
    names: [],
    sheets: [],
    mend: [],
  };
  return { changes, proposed, findings, returned: [...returned.keys()] };
}

function noReturn(file: string): Finding {
  return {
    rule: 'return-without-table',
    severity: 'warning',
    message: `${file} is no return: it has no table named ${RETURN_TABLE}.`,
    remedy: 'Ask for the form that was sent out, filled in and saved as .xlsx.',
    where: [],
    subject: null,
  };
}

function saidTwice(file: string, change: ProposedChange, before: ProposedChange): Finding {
  return {
    rule: 'return-said-twice',
    severity: 'warning',
    message: `${file}, ${change.ref}: ${change.field} is “${shown(change.to)}” here and “${shown(before.to)}” in another return.`,
    remedy: 'Ask the two leads which is right; the first return was taken.',
    where: [change.where],
    subject: change.ref,
  };
}

/** The writes of an action's cells, by its Ref. */
function writerOf(opened: OpenedPlan): (ref: string, key: string, value: CellInput) => readonly CellWrite[] {
  const cells = actionCells(opened);
  const rows = new Map(opened.plan.actions.map((action) => [action.ref, action]));
  return (ref, key, value) => {
    const action = rows.get(ref);
    return action === undefined ? [] : cells.write(action, key, value);
  };
}

function changedCells(opened: OpenedPlan, proposed: readonly ProposedChange[]): readonly CellWrite[] {
  const write = writerOf(opened);
  return proposed.flatMap((change) => (change.key === 'requestedDue' ? [] : write(change.ref, change.key, change.to)));
}

function updateDays(opened: OpenedPlan, refs: readonly string[], at: IsoDate): readonly CellWrite[] {
  const write = writerOf(opened);
  return refs.flatMap((ref) => write(ref, 'lastUpdate', toSerial(at, opened.snapshot.date1904)));
}

function logged(
  proposed: readonly (ProposedChange & { readonly by: string })[],
  returned: ReadonlyMap<string, string>,
): readonly LogEntry[] {
  const changed = new Set(proposed.map((change) => change.ref));
  return [
    ...proposed.map((change) => ({
      by: change.by,
      ref: change.ref,
      field: change.field,
      from: change.from === null ? '' : shown(change.from),
      to: shown(change.to),
      source: change.reason === '' ? 'Return' : `Return: ${change.reason}`,
    })),
    ...[...returned]
      .filter(([ref]) => !changed.has(ref))
      .map(([ref, by]) => ({ by, ref, field: 'Return', from: '', to: 'No change', source: 'Return' })),
  ];
}

function shown(value: string | number): string {
  if (typeof value === 'number') return `${String(Math.round(value * 100))} %`;
  return isIsoDate(value) ? longDate(value) : value;
}
