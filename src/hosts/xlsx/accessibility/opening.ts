import { columnLetters } from '../../../domain/plan/cellOf';
import type { PartsPackage } from '../package/partsPackage';
import { sheetsOf } from '../package/workbookPart';
import { attributeOf } from '../xml/attributes';
import { findElement, findElements } from '../xml/elements';

/**
 * Where a workbook opens, when that is not the beginning of its first sheet: `Plan!C40`; `null` where it is. Beside
 * frozen panes the first cell below them counts as the beginning: Excel leads there.
 */
export function opening(parts: PartsPackage, workbook: string): string | null {
  const xml = parts.text(workbook) ?? '';
  const window = findElement(xml, 'workbookView');
  const at = Number((window === null ? null : attributeOf(xml, window.open, 'activeTab')) ?? '0');
  const sheets = sheetsOf(parts, workbook);
  const shown = sheets[at];
  if (shown === undefined || shown.hidden) return null;
  const sheet = shown.part === null ? '' : (parts.text(shown.part) ?? '');
  const cell = shown.kind === 'worksheet' ? chosenCell(sheet) : null;
  const first = sheets.find(({ hidden }) => !hidden);
  if (shown !== first) return cell === null ? shown.name : `${shown.name}!${cell}`;
  return cell === null ? null : `${shown.name}!${cell}`;
}

/** The chosen cell where that is no beginning of the sheet, else `null`. */
function chosenCell(sheet: string): string | null {
  const view = findElement(sheet.slice(0, findElement(sheet, 'sheetData')?.start ?? 0), 'sheetView');
  if (view === null) return null;
  const pane = findElement(sheet, 'pane', view.innerStart, view.innerEnd);
  const split = (name: string): number => Number((pane === null ? null : attributeOf(sheet, pane.open, name)) ?? '0');
  const selections = findElements(sheet, 'selection', view.innerStart, view.innerEnd);
  const active = pane === null ? null : attributeOf(sheet, pane.open, 'activePane');
  const own = selections.find(({ open }) => attributeOf(sheet, open, 'pane') === active) ?? selections.at(-1);
  const cell = (own === undefined ? null : attributeOf(sheet, own.open, 'activeCell')) ?? 'A1';
  const belowPanes = `${columnLetters(split('xSplit') + 1)}${String(split('ySplit') + 1)}`;
  return cell === 'A1' || cell === belowPanes || cell === belowPanes.replace(/^[A-Z]+/, 'A') ? null : cell;
}
