import { removeContentType } from '../package/contentTypes';
import { relationshipsPart } from '../package/partNames';
import type { PartsPackage } from '../package/partsPackage';
import { relationshipsOf } from '../package/relationships';

/** Parts that belong to one sheet, drawing or chart alone, and go with it. */
const OWNED = new Set([
  'table',
  'drawing',
  'chart',
  'chartStyle',
  'chartColorStyle',
  'comments',
  'vmlDrawing',
  'threadedComment',
  'printerSettings',
]);

/** Removes what belongs to a sheet that is about to be drawn anew: its tables, drawings, charts and relationships. */
export function dropSheetParts(parts: PartsPackage, owner: string): void {
  for (const { type, part } of relationshipsOf(parts, owner)) {
    if (part === null || !OWNED.has(type) || !parts.has(part)) continue;
    dropSheetParts(parts, part);
    parts.remove(part);
    removeContentType(parts, part);
  }
  parts.remove(relationshipsPart(owner));
}
