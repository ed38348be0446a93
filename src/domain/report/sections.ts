import { actionNotes } from './actionNotes';
import { actionPlan } from './actionPlan';
import { budget } from './budget';
import { completed } from './completed';
import { contributions } from './contributions';
import { dataQuality } from './dataQuality';
import { dueNext } from './dueNext';
import { exceptions } from './exceptions';
import { extensions } from './extensions';
import { front } from './front';
import { history } from './history';
import { indicators } from './indicators';
import { leads } from './leads';
import { milestones } from './milestones';
import { ruleEvidence } from './ruleEvidence';
import { rules } from './rules';
import { summary } from './summary';
import { themes } from './themes';
import type { Audience, SectionRecipe } from './types';
import { virements } from './virements';

const EVERYBODY: readonly Audience[] = ['board', 'scrutiny', 'public'];
const SCRUTINY: readonly Audience[] = ['scrutiny'];

/** Every section of the report in its usual order. Adding a section is one file and one entry here. */
export const SECTIONS: readonly SectionRecipe[] = [
  { id: 'front', name: 'Front sheet', audiences: EVERYBODY, build: front },
  { id: 'summary', name: 'Summary', audiences: EVERYBODY, build: summary },
  { id: 'exceptions', name: 'Exceptions', audiences: EVERYBODY, build: exceptions },
  { id: 'completed', name: 'Completed', audiences: EVERYBODY, build: completed },
  { id: 'dueNext', name: 'Due next', audiences: EVERYBODY, build: dueNext },
  { id: 'extensions', name: 'Extensions', audiences: EVERYBODY, build: extensions },
  { id: 'themes', name: 'By theme and priority', audiences: EVERYBODY, build: themes },
  { id: 'leads', name: 'By lead', audiences: EVERYBODY, build: leads },
  { id: 'budget', name: 'Budget', audiences: EVERYBODY, build: budget },
  { id: 'virements', name: 'Virements', audiences: EVERYBODY, build: virements },
  { id: 'contributions', name: 'Pooled contributions', audiences: EVERYBODY, build: contributions },
  { id: 'indicators', name: 'Indicators', audiences: EVERYBODY, build: indicators },
  { id: 'milestones', name: 'Milestones', audiences: EVERYBODY, build: milestones },
  { id: 'history', name: 'History', audiences: SCRUTINY, build: history },
  { id: 'ruleEvidence', name: 'Rule evidence', audiences: SCRUTINY, build: ruleEvidence },
  { id: 'dataQuality', name: 'Data quality', audiences: EVERYBODY, build: dataQuality },
  { id: 'rules', name: 'Rule and notes', audiences: EVERYBODY, build: rules },
  { id: 'actionPlan', name: 'Action plan', audiences: EVERYBODY, build: actionPlan },
  { id: 'actionNotes', name: 'Notes on actions', audiences: EVERYBODY, build: actionNotes },
];
