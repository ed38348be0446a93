import { namesInPlan } from '../../domain/checks/namesInPlan';
import { isCollective } from '../../domain/leads/splitNames';
import type { Finding } from '../../domain/findings/types';
import type { Author } from '../actions/actionChange';
import { LEADS } from '../../workbook/schema/leads';
import { addedRows } from '../addedRows';
import { NO_CHANGES } from '../noChanges';
import type { OpenedPlan } from '../openPlan';
import { markedComplete } from './markedComplete';
import { completionDays } from './completionDays';
import type { Mend } from './mend';

type Mender = (opened: OpenedPlan, findings: readonly Finding[], author: Author) => Mend | null;

/** The checks that have a safe mend: one that only writes down what the plan itself says elsewhere. */
const MENDERS: Readonly<Record<string, Mender>> = {
  'lead-not-in-directory': (opened, findings) =>
    addedToLeads(
      opened,
      findings.flatMap((finding) => finding.subject ?? []),
    ),
  'leads-sheet-empty': (opened) =>
    addedToLeads(
      opened,
      namesInPlan(opened.assessment.actions).map(({ name }) => name),
    ),
  'completed-but-not-marked': markedComplete,
  'completed-without-date': completionDays,
};

/** The mend of some findings of one check; `null` where there is none, or nothing that it could write. */
export function mendOf(opened: OpenedPlan, findings: readonly Finding[], author: Author): Mend | null {
  const [first] = findings;
  const mender = first === undefined ? undefined : MENDERS[first.rule];
  return mender?.(opened, findings, author) ?? null;
}

/** New rows of Leads for names as the actions have them; their organisations are for the plan officer to fill in. */
function addedToLeads(opened: OpenedPlan, names: readonly string[]): Mend | null {
  const rows = names.map((name) => ({ name, ...(isCollective(name) ? { collective: 'Yes' } : {}) }));
  const appends = addedRows(opened.snapshot, LEADS, rows);
  if (appends.length === 0) return null;
  return { kind: 'addToLeads', rows: names, changes: { ...NO_CHANGES, title: 'Add to Leads', appends } };
}
