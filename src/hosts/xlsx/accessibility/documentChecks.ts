import type { Finding, Severity } from '../../../domain/findings/types';
import type { PartsPackage } from '../package/partsPackage';
import { relationshipsOf } from '../package/relationships';
import { findElement } from '../xml/elements';
import type { SheetView } from './sheetView';
import { opening } from './opening';

/** Names that programs give to new sheets and to copies of sheets. */
const NO_NAME = /^(sheet|tabelle|feuil|hoja|foglio|blad|chart)\s*\d+(\s*\(\d+\))?$/i;

/** The workbook as a whole: its title, its language, where it opens, and sheets whose names say what they hold. */
export function documentChecks(
  fileName: string,
  parts: PartsPackage,
  workbook: string,
  views: readonly SheetView[],
): readonly Finding[] {
  const core = relationshipsOf(parts, '').find((each) => each.type === 'core-properties')?.part ?? null;
  const xml = core === null ? '' : (parts.text(core) ?? '');
  const has = (local: string): boolean => {
    const found = findElement(xml, local);
    return found !== null && xml.slice(found.innerStart, found.innerEnd).trim() !== '';
  };
  const finding = (rule: string, severity: Severity, message: string, remedy: string, where: string): Finding => ({
    rule: `accessibility-${rule}`,
    severity,
    message,
    remedy,
    where: [where],
    subject: null,
  });
  const title = 'The workbook has no title.';
  // Excel itself writes no language, so that its absence is only worth a note.
  const language = 'The workbook does not say its language.';
  const names = views.map(({ entry }) => entry.name);
  const lower = names.map((name) => name.trim().toLowerCase());
  const place = opening(parts, workbook);
  return [
    ...(has('title') ? [] : [finding('no-title', 'warning', title, 'Give it one (File, Info, Title).', fileName)]),
    ...(has('language')
      ? []
      : [finding('no-language', 'note', language, 'Set it to en-GB in its properties.', fileName)]),
    ...(place === null
      ? []
      : [
          finding(
            'opens-elsewhere',
            'note',
            `The workbook opens at ${place}, not at its beginning.`,
            'Choose A1 of the first sheet, then save.',
            place,
          ),
        ]),
    ...names
      .filter((name, at) => NO_NAME.test(name) && (views[at]?.cells.some(({ value }) => value !== null) ?? false))
      .map((name) =>
        finding('sheet-name', 'warning', `The sheet name ${name} says nothing.`, 'Say what it holds.', name),
      ),
    ...names
      .filter((_, at) => lower.indexOf(lower[at] ?? '') !== at)
      .map((name) =>
        finding('same-sheet-name', 'error', `Two sheets are called ${name}.`, 'Give each its own name.', name),
      ),
  ];
}
