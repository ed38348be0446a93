import type { FormRules } from './headingForm';
import { MONEY_SHORT_FORMS, PLAN_SHORT_FORMS } from './shortForms';

/** How headings of plans are compared, and of the tables that stand with them. */
export const PLAN_RULES: FormRules = { shortForms: PLAN_SHORT_FORMS, asides: 'dropped', years: 'kept' };

/** How headings over money are compared: budgets and ledgers. */
export const MONEY_RULES: FormRules = { shortForms: MONEY_SHORT_FORMS, asides: 'kept', years: 'dropped' };
