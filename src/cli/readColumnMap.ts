import { planVocabulary } from '../domain/vocabulary/planHeadings';
import { unknownMeanings } from '../domain/recognise/mappedHeadings';
import { ACTION_KEYS, type ColumnMap } from '../domain/recognise/planColumns';
import { InputError } from './errors';
import { readMap } from './readMap';

/**
 * What `import --map` says of columns: source heading to what it means. Throws an {@link InputError} for a meaning that
 * nobody knows: the column, and with it perhaps the plan, would be left out in silence.
 */
export async function readColumnMap(path: string | undefined): Promise<ColumnMap> {
  const columnMap = (await readMap(path)) ?? {};
  const [unknown] = Object.entries(unknownMeanings(columnMap, planVocabulary()));
  if (unknown === undefined) return columnMap;
  const [heading, meaning] = unknown;
  throw new InputError(
    `${path ?? ''}: “${heading}” cannot mean “${meaning}”. Say one of ${ACTION_KEYS.join(', ')}, a heading that means ` +
      'one of them, or "" for a column to leave alone',
  );
}
