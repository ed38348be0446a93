import type { Assessment } from '../assess/types';
import type { Action, Plan } from '../plan/types';
import { officerNames } from './officerNames';
import { emailsIn } from './emailAddresses';
import { publicTexts } from './publicTexts';
import { telephonesIn } from './telephones';
import type { Audience } from './types';
import { countOf } from './words';

/** Something that a report for this audience does not hold, in words with its number. */
export interface LeftOut {
  readonly words: string;
  readonly count: number;
}

/** Said before a public report is exported: what no program can promise. */
export const PUBLIC_CAUTION =
  'Boardline takes out the names it knows from the Leads, Accountable lead and Supporting officers columns. Read the free text before publishing: nicknames, first names of people listed by initials, and people named nowhere else are not recognised.';

const INTERNAL_TEXTS: readonly (readonly [keyof Action, string])[] = [
  ['commentary', 'Commentary'],
  ['blockage', 'Blockage'],
  ['supportNeeded', 'Support needed'],
  ['overrideReason', 'Override reason'],
  ['evidence', 'Evidence'],
];

/**
 * What a report leaves out for its audience, listed before exporting. The public loses names and internal comments; the
 * board loses only the history and the rule's evidence, which scrutiny sees.
 */
export function leftOut(plan: Plan, assessment: Assessment, audience: Audience): readonly LeftOut[] {
  const list: LeftOut[] = [];
  const add = (count: number, words: string): void => {
    if (count > 0) list.push({ words, count });
  };
  if (audience !== 'scrutiny') {
    const periods = new Set(plan.history.map((row) => row.periodEnd)).size;
    add(periods, `The status of each action at ${countOf(periods, 'closed period')}`);
    add(plan.actions.length, `How the rule came to each of ${countOf(plan.actions.length, 'status', 'statuses')}`);
  }
  if (audience !== 'public') return list;
  const names = officerNames(plan, assessment).count;
  add(names, `${countOf(names, 'officer’s name', 'officers’ names')}, in lead columns and in every other text`);
  for (const [key, header] of INTERNAL_TEXTS) {
    const count = plan.actions.filter((action) => action[key] !== '').length;
    add(count, `${header} of ${countOf(count, 'action')}`);
  }
  const texts = publicTexts(plan);
  const inTexts = texts.reduce((sum, text) => sum + emailsIn(text), 0);
  const emails = plan.leads.filter((lead) => lead.email !== '').length + inTexts;
  add(emails, countOf(emails, 'email address', 'email addresses'));
  const telephones = texts.reduce((sum, text) => sum + telephonesIn(text), 0);
  add(telephones, countOf(telephones, 'telephone number'));
  add(assessment.findings.length, `The words of ${countOf(assessment.findings.length, 'finding')}; their number stays`);
  const authorised = plan.virements.filter((virement) => virement.authorisedBy !== '').length;
  add(authorised, `Who authorised ${countOf(authorised, 'virement')}`);
  add(plan.cover.author === '' ? 0 : 1, 'The author’s name');
  return list;
}
