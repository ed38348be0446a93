import type { Audience } from '../../domain/report/types';
import type { ReportFormat } from '../services';
import { count } from './counting';

const AUDIENCES: Readonly<Record<Audience, string>> = {
  board: 'Partnership Board',
  scrutiny: 'Scrutiny committee',
  public: 'The public',
};

const FORMATS: Readonly<Record<ReportFormat, string>> = {
  xlsx: 'Excel workbook',
  docx: 'Word paper',
  zip: 'CSV tables, for Power BI',
};

const MAKE: Readonly<Record<ReportFormat, string>> = {
  xlsx: 'Make the report',
  docx: 'Make the paper',
  zip: 'Make the tables',
};

/** The words of the Report screen. */
export const report = {
  asAt: 'As at',
  period: 'Period',
  periodHint: 'Printed on the front sheet',
  audience: 'For',
  audienceName: (audience: Audience) => AUDIENCES[audience],
  format: 'Made as',
  formatName: (format: ReportFormat) => FORMATS[format],
  holds: 'What it will hold',
  nothingOfIt: 'The plan has nothing of this kind, so it is left out.',
  changeOrder: 'Change the order',
  keepOrder: 'Keep this order',
  earlier: (section: string) => `Move ${section} up`,
  later: (section: string) => `Move ${section} down`,
  leavesOut: 'What it leaves out',
  leavesOutNothing: 'Nothing: scrutiny sees everything.',
  errors: (number: number) =>
    `${count(number, 'finding')} must be mended before the report can be relied on. The report says so on its front sheet.`,
  showChecks: 'Show them',
  acceptErrors: 'Make it all the same',
  confirmInPane: (number: number) =>
    `The plan has ${count(number, 'error')}. Open the pane and confirm on its Report screen that the report is to be made all the same.`,
  make: (format: ReportFormat) => MAKE[format],
  nothingChosen: 'Choose at least one section.',
  others: 'Together with other plans',
  othersWhy: 'One report over this plan and others, each kept apart. Differences between their rule sets are shown.',
  addOthers: 'Choose a plan…',
  dropOthers: 'or drop workbooks here',
  removeOther: (name: string) => `Leave ${name} out`,
  severalHold:
    'A front sheet with what each board is asked to decide, all plans side by side, every exception by plan, budgets in pounds, and which rules rate which plan.',
};
