import { isCollective } from '../leads/splitNames';
import type { Finding } from '../findings/types';
import { cellOf } from '../plan/cellOf';
import type { Check, NameInPlan } from './context';
import { cellsNaming } from './namesInPlan';

/** A named officer whom the Leads sheet does not have: one finding a name, with every cell that names it. */
export const leadNotInDirectory: Check = (context) => {
  const missing = context.names.filter(({ name }) => context.directory.find(name) === null && !isCollective(name));
  if (context.plan.leads.length === 0) return missing.length === 0 ? [] : [emptyDirectory(missing)];
  return missing.map((each) => ({
    rule: 'lead-not-in-directory',
    severity: 'warning',
    message: `${each.name} is named in ${actionsText(each)} but is not in the Leads sheet.`,
    remedy: `Add ${each.name} to Leads with an organisation, or correct the spelling.`,
    where: cellsNaming(context, each),
    subject: each.name,
  }));
};

function emptyDirectory(missing: readonly NameInPlan[]): Finding {
  return {
    rule: 'leads-sheet-empty',
    severity: 'warning',
    message: `The Leads sheet is empty, so none of the ${String(missing.length)} people named can be checked or reached.`,
    remedy: 'List the leads with their organisations on the Leads sheet.',
    where: ['Leads'],
    subject: null,
  };
}

/** A group named where a person should be: nobody in it can be asked alone. One finding a name. */
export const collectiveLead: Check = (context) =>
  context.names
    .filter(({ name }) => context.directory.find(name)?.collective ?? isCollective(name))
    .map((each) => ({
      rule: 'collective-lead',
      severity: each.accountableIn.length > 0 ? 'warning' : 'note',
      message: `“${each.name}” is a group, named in ${actionsText(each)}${each.accountableIn.length > 0 ? ', and a group cannot answer for an action' : ''}.`,
      remedy: 'Name the person or post in the group who answers for it.',
      where: cellsNaming(context, each),
      subject: each.name,
    }));

/** Somebody in the Leads sheet whom no action names. */
export const leadWithoutAction: Check = (context) => {
  const used = new Set(context.names.map(({ name }) => context.directory.find(name)));
  return context.plan.leads
    .filter((lead) => lead.name !== '' && !used.has(lead))
    .map((lead) => ({
      rule: 'lead-without-action',
      severity: 'note',
      message: `${lead.name} is in the Leads sheet but no action names them.`,
      remedy: 'Remove the entry if they have left, or name them on the actions that they lead.',
      where: [cellOf(context.plan, 'Leads', lead, 'name')],
      subject: lead.name,
    }));
};

function actionsText(each: NameInPlan): string {
  const times = each.accountableIn.length + each.supportingIn.length;
  const parts = [
    each.accountableIn.length > 0 ? `as lead in ${String(each.accountableIn.length)}` : '',
    each.supportingIn.length > 0 ? `as support in ${String(each.supportingIn.length)}` : '',
  ].filter((part) => part !== '');
  return `${String(times)} ${times === 1 ? 'cell' : 'cells'} (${parts.join(', ')})`;
}
