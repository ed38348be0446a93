import { BUDGET1 } from './rows/budget1';
import { BUDGET2 } from './rows/budget2';
import { BUDGET3 } from './rows/budget3';
import { CONSULTATIONS } from './rows/consultations';
import { LEADS_AND_MILESTONES } from './rows/leadsAndMilestones';
import { LEDGER1 } from './rows/ledger1';
import { LEDGER2 } from './rows/ledger2';
import { LEDGER3 } from './rows/ledger3';
import { MEASURES1 } from './rows/measures1';
import { MEASURES2 } from './rows/measures2';
import { OTHERS } from './rows/others';
import { OWN } from './rows/own';
import { ACTIONS } from './rows/plan/actions';
import { COMMITMENT } from './rows/plan/commitment';
import { DATES1 } from './rows/plan/dates1';
import { DATES2 } from './rows/plan/dates2';
import { DATES3 } from './rows/plan/dates3';
import { LEADS1 } from './rows/plan/leads1';
import { LEADS2 } from './rows/plan/leads2';
import { LEFT_OUT } from './rows/plan/leftOut';
import { LINKS } from './rows/plan/links';
import { NEEDS } from './rows/plan/needs';
import { NOTES } from './rows/plan/notes';
import { OUTCOMES } from './rows/plan/outcomes';
import { PROGRESS } from './rows/plan/progress';
import { STATUS } from './rows/plan/status';
import { SUPPORTING } from './rows/plan/supporting';
import { RISKS1 } from './rows/risks1';
import { RISKS2 } from './rows/risks2';

/** The tables of headings, in the order in which their rows are tried. */
export const ROW_TABLES: readonly string[] = [
  COMMITMENT,
  ACTIONS,
  DATES1,
  DATES2,
  DATES3,
  STATUS,
  LEADS1,
  LEADS2,
  SUPPORTING,
  OUTCOMES,
  NOTES,
  PROGRESS,
  NEEDS,
  LINKS,
  LEADS_AND_MILESTONES,
  MEASURES1,
  MEASURES2,
  RISKS1,
  RISKS2,
  CONSULTATIONS,
  OTHERS,
  LEFT_OUT,
  BUDGET1,
  BUDGET2,
  BUDGET3,
  LEDGER1,
  LEDGER2,
  LEDGER3,
  OWN,
];
