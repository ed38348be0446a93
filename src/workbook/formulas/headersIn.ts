import type { Plan } from '../../domain/plan/types';
import { TABLES } from '../schema/tables';
import { escapedHeader } from './cells';

/** A column's header as a workbook has it, by its table and its header in the schema. */
export type HeadersIn = (table: string, header: string) => string;

/** Headers as the workbook has them: a user may have renamed a column to one of its other names. */
export function headersIn(layout: Plan['layout']): HeadersIn {
  return (table, header) => {
    const key = TABLES.find((each) => each.name === table)?.columns.find((each) => each.header === header)?.key;
    return layout[table]?.headers?.[key ?? ''] ?? header;
  };
}

/** A structured reference to a column or a run of columns, of this row or of all; or a text, to be passed over. */
const REFERENCE =
  /"(?:[^"]|"")*"|\b([A-Za-z_]\w*)(\[\[#This Row\],\[|\[)((?:'.|[^[\]'#])+)(?:(\]:\[)((?:'.|[^[\]'])+))?(?=\])/g;

/** A formula of the schema with the workbook's own headers in it. */
export function withOwnHeaders(formula: string, headerIn: HeadersIn): string {
  return formula.replace(REFERENCE, (found: string, ...groups: readonly unknown[]) => {
    const [table, before, first, between, last] = groups;
    if (typeof table !== 'string' || typeof before !== 'string' || typeof first !== 'string') return found;
    const own = (header: string): string => escapedHeader(headerIn(table, header.replace(/'(.)/g, '$1')));
    const run = typeof between === 'string' && typeof last === 'string' ? `${between}${own(last)}` : '';
    return `${table}${before}${own(first)}${run}`;
  });
}
