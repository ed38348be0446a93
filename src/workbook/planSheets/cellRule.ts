import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ColumnSchema } from '../schema/types';

/** What some cells take. */
export type Takes =
  | { readonly kind: 'anything' }
  | { readonly kind: 'list'; readonly words: readonly string[] }
  | { readonly kind: 'dateAfter'; readonly day: IsoDate }
  | { readonly kind: 'share' };

/** What may be typed into some cells, and the words beside them. */
export interface CellRule {
  readonly takes: Takes;
  /** Over the help and over the refusal. */
  readonly title: string;
  readonly help: string;
  /** Said when something else is typed; `null` where anything goes. */
  readonly refusal: string | null;
}

/** Excel cuts longer titles and messages off and refuses a longer list (Microsoft Support, "Apply data validation to cells"). */
const LONGEST_TITLE = 32;
const LONGEST_HELP = 255;
const LONGEST_REFUSAL = 225;
const LONGEST_LIST = 255;
/** No plan has dates before it; a number typed where a date belongs is nearly always less. */
const BEFORE_ANY_PLAN = '1990-01-01';

function takenBy(type: ColumnSchema['type'], choices: readonly string[] | null): Takes {
  const inOneList = choices?.join(',') ?? '';
  // A comma parts the words of a list, so that none may hold one.
  if (
    choices !== null &&
    inOneList !== '' &&
    inOneList.length <= LONGEST_LIST &&
    !choices.some((one) => one.includes(','))
  )
    return { kind: 'list', words: choices };
  if (type === 'date') return { kind: 'dateAfter', day: BEFORE_ANY_PLAN };
  return type === 'percent' ? { kind: 'share' } : { kind: 'anything' };
}

function refusalOf(takes: Takes): string | null {
  switch (takes.kind) {
    case 'list':
      return `Choose one of: ${takes.words.join(', ')}.`.slice(0, LONGEST_REFUSAL);
    case 'dateAfter':
      return 'Type a date, such as 30/06/2026.';
    case 'share':
      return 'Type a share between 0 % and 100 %.';
    case 'anything':
      return null;
  }
}

/** What a plan column's, a setting's or a form's cells take, with the column's help; a formula column takes anything. */
export function cellRule(
  column: Pick<ColumnSchema, 'header' | 'help' | 'type' | 'ownership'>,
  choices: readonly string[] | null,
): CellRule {
  const takes: Takes = column.ownership === 'formula' ? { kind: 'anything' } : takenBy(column.type, choices);
  return {
    takes,
    title: column.header.slice(0, LONGEST_TITLE),
    help: column.help.slice(0, LONGEST_HELP),
    refusal: refusalOf(takes),
  };
}
