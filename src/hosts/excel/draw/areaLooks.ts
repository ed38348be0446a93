import { type Look, LOOKS, RIGHT_INDENT } from '../../../workbook/planSheets/looks';
import type { SheetArea } from '../../../workbook/planSheets/planSheet';
import { rangeAddress } from '../../../workbook/planSheets/rangeAddress';
import type { DrawnLook } from './sheetDrawing';

type Part = Omit<DrawnLook, 'address'>;

/** The looks of areas as few blocks: areas beside or below each other that look alike are painted at once. */
export function areaLooks(areas: readonly SheetArea[]): readonly DrawnLook[] {
  const parts: ((area: SheetArea) => Part | null)[] = [
    ({ look }) => wordsLook(LOOKS[look]),
    ({ look }) => (LOOKS[look].upright === 'middle' ? { upright: 'Center' } : { upright: 'Top' }),
    ({ wrap }) => (wrap ? { wrap } : null),
    ({ align }) => (align === 'right' ? { align: 'Right', indent: RIGHT_INDENT } : { align: 'Left' }),
  ];
  return parts.flatMap((partOf) => blocksOf(areas, partOf));
}

/** Letters and fill; what is plain stays as the workbook's own cells are. */
function wordsLook({ bold, size, colour, fill }: Look): Part | null {
  const plain = LOOKS.body;
  const part = {
    ...(bold ? { bold } : {}),
    ...(size === plain.size ? {} : { size }),
    ...(colour === plain.colour ? {} : { colour }),
    ...(fill === null ? {} : { fill }),
  };
  return Object.keys(part).length === 0 ? null : part;
}

function blocksOf(areas: readonly SheetArea[], partOf: (area: SheetArea) => Part | null): readonly DrawnLook[] {
  const blocks: { area: SheetArea; kind: string; part: Part }[] = [];
  for (const area of areas) {
    const part = partOf(area);
    if (part === null) continue;
    const kind = JSON.stringify(part);
    const last = blocks.at(-1);
    const joined = last?.kind === kind ? joinedWith(last.area, area) : null;
    if (last === undefined || joined === null) blocks.push({ area, kind, part });
    else last.area = joined;
  }
  return blocks.map(({ area, part }) => ({ address: rangeAddress(area), ...part }));
}

/** Two areas as one, where together they are one: beside each other in the same rows, or below in the same columns. */
function joinedWith(one: SheetArea, next: SheetArea): SheetArea | null {
  const sameRows = one.firstRow === next.firstRow && one.lastRow === next.lastRow;
  const sameColumns = one.firstColumn === next.firstColumn && one.lastColumn === next.lastColumn;
  if (sameRows && next.firstColumn === one.lastColumn + 1) return { ...one, lastColumn: next.lastColumn };
  return sameColumns && next.firstRow === one.lastRow + 1 ? { ...one, lastRow: next.lastRow } : null;
}
