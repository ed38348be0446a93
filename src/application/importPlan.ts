import type { IsoDate } from '../domain/calendar/isoDate';
import type { TableChoices } from '../domain/recognise/leftOutTables';
import { recognisePlan, type RecogniseOptions } from '../domain/recognise/recognisePlan';
import type { ImportedPlan } from '../domain/recognise/types';
import type { SourceDocument } from '../domain/source/types';

/** What the user may settle before an import: the day that lengths of time run from, and what columns mean. */
export interface ImportChoices {
  readonly baseDate?: IsoDate | undefined;
  /** Source header to the header of the plan workbook. */
  readonly columnMap?: Readonly<Record<string, string>> | undefined;
  /** What tables are taken for, by their name in the account. */
  readonly tables?: TableChoices | undefined;
}

/** What the documents hold, understood together: a leads directory in one serves the actions of another. */
export function importPlan(documents: readonly SourceDocument[], choices: ImportChoices): ImportedPlan {
  return recognisePlan(documents, recogniseOptions(choices));
}

/** The choices as recognising takes them. */
export function recogniseOptions({ baseDate, columnMap, tables }: ImportChoices): RecogniseOptions {
  return {
    ...(baseDate === undefined ? {} : { baseDate }),
    ...(columnMap === undefined ? {} : { columnMap }),
    ...(tables === undefined ? {} : { tables }),
  };
}
