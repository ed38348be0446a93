import { wireText } from '../wire/wireText';
import { NotModelled } from '../wire/simError';
import type { Wire } from '../wire/wireTypes';
import type { SimTable } from './simTable';

function shows(criteria: Wire, text: string): boolean {
  const given = criteria as { readonly filterOn?: Wire; readonly values?: readonly Wire[]; readonly criterion1?: Wire };
  if (given.filterOn === 'Values')
    return (given.values ?? []).some((value) => wireText(value).toLowerCase() === text.toLowerCase());
  if (given.filterOn === 'Custom' && typeof given.criterion1 === 'string' && given.criterion1.startsWith('=')) {
    return text.toLowerCase() === given.criterion1.slice(1).toLowerCase();
  }
  throw new NotModelled(`a filter on ${JSON.stringify(criteria)}`);
}

/** Hides the rows of a table that its filters leave out. */
export function applyFilters(table: SimTable): void {
  const { sheet, body, columnIds, filters } = table;
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const shown = [...filters].every(([id, criteria]) =>
      shows(criteria, String(sheet.grid.at(row, body.column + columnIds.indexOf(id)).value)),
    );
    if (shown) sheet.filteredRows.delete(row);
    else sheet.filteredRows.add(row);
  }
}
