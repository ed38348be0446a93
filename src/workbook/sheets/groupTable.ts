import type { Assessment, RollUp } from '../../domain/assess/types';
import type { Plan } from '../../domain/plan/types';
import type { ModelCell, ModelColumn, TableBlock } from '../sheetModel';
import { columnRef, thisRow } from './columnRef';
import { countedCells, countFormulas } from './countFormula';
import { mostCommonFormula, poorestFormula } from './poorestFormula';
import { NOT_STATED } from './sectionCell';

export interface GroupTableParts {
  /** The table's own name: `ThemeSummary`. */
  readonly name: string;
  readonly heading: string | null;
  /** Header of the column of names: `Theme`. */
  readonly kind: string;
  /** Key of the Actions column that the names stand in. */
  readonly key: 'theme' | 'priority' | 'accountableLead';
  readonly groups: readonly RollUp[];
  readonly width: number;
}

const whole = (header: string): ModelColumn => ({
  header,
  width: Math.max(9, header.length + 2),
  format: 'whole',
  align: 'right',
});

/** A live table of groups: each count by formula over Actions, and the poorest status by formula over the counts. */
export function groupTable(plan: Plan, assessment: Assessment, parts: GroupTableParts): TableBlock {
  const { statuses } = assessment.ruleSet;
  const mostCommon = plan.cover.rollUpBy === 'mostCommon';
  const statusFormula = mostCommon ? mostCommonFormula : poorestFormula;
  const names = columnRef(plan, 'Actions', parts.key);
  const rag = columnRef(plan, 'Actions', 'rag');
  const cells = countedCells(assessment.actions, ({ action }) => action[parts.key]);
  return {
    kind: 'table',
    name: parts.name,
    heading: parts.heading,
    columns: [
      { header: parts.kind, width: parts.width, format: 'text', wrap: true },
      whole('Actions'),
      ...statuses.map(({ word }) => whole(word)),
      {
        header: mostCommon ? 'Most common status' : 'Poorest status',
        width: mostCommon ? 19 : 15,
        format: 'text',
        align: 'centre',
      },
    ],
    rows: parts.groups.map((group): readonly ModelCell[] => {
      const formulas =
        names === null || rag === null
          ? null
          : countFormulas(group, cells, {
              names,
              rag,
              nameCell: thisRow(parts.name, parts.kind),
            });
      const live = (value: number, formula: string | undefined): ModelCell =>
        formula === undefined ? { value } : { value, formula };
      return [
        { value: group.name },
        live(group.total, formulas?.total),
        ...statuses.map(({ word }) => live(group.counts[word] ?? 0, formulas?.ofWord(word))),
        { value: group.status ?? NOT_STATED, look: 'rag', formula: statusFormula(parts.name, statuses) },
      ];
    }),
    whenEmpty: 'The plan has no actions.',
  };
}

/** How many rows of a live table are counted as at the last re-check only. */
export function rowsWithoutFormula(table: TableBlock): number {
  return table.rows.filter((row) => row[1]?.formula === undefined).length;
}
