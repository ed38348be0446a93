import type { Finding } from '../../../domain/findings/types';
import type { PartsPackage } from '../package/partsPackage';
import { relationshipsOf } from '../package/relationships';
import type { SheetEntry } from '../package/workbookPart';
import { findElement } from '../xml/elements';

/** The workbook as a whole: its title, its language, and sheets whose names say what they hold. */
export function documentChecks(
  fileName: string,
  parts: PartsPackage,
  sheets: readonly SheetEntry[],
): readonly Finding[] {
  const core = relationshipsOf(parts, '').find((each) => each.type === 'core-properties')?.part ?? null;
  const xml = core === null ? '' : (parts.text(core) ?? '');
  const has = (local: string): boolean => {
    const found = findElement(xml, local);
    return found !== null && xml.slice(found.innerStart, found.innerEnd).trim() !== '';
  };
  // Excel itself writes no language, so that its absence is only worth a note.
  const finding = (rule: string, message: string, remedy: string, where: string): Finding => ({
    rule: `accessibility-${rule}`,
    severity: rule === 'no-language' ? 'note' : 'warning',
    message,
    remedy,
    where: [where],
    subject: null,
  });
  return [
    ...(has('title')
      ? []
      : [finding('no-title', 'The workbook has no title.', 'Give it one (File, Info, Title).', fileName)]),
    ...(has('language')
      ? []
      : [
          finding(
            'no-language',
            'The workbook does not say its language.',
            'Set it to en-GB in its properties.',
            fileName,
          ),
        ]),
    ...sheets
      .filter(({ name }) => /^(sheet|tabelle|feuil)\s*\d+$/i.test(name))
      .map(({ name }) => finding('sheet-name', `The sheet name ${name} says nothing.`, 'Say what it holds.', name)),
  ];
}
