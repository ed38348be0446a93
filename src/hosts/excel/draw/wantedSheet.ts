import type { RagColour } from '../../../workbook/port';
import type { ExcelValue } from '../read/cellContent';
import type { KeptLooks } from '../restore/keptSheet';
import type { DrawnLook } from './sheetDrawing';

/** What a chart is to show, and where it is to stand. */
export interface WantedChart {
  readonly name: string;
  readonly title: string;
  readonly categoriesRef: string;
  readonly valuesRefs: readonly string[];
  readonly place:
    | { readonly from: string; readonly to: string }
    | { readonly top: number; readonly left: number; readonly width: number; readonly height: number };
}

/** A sheet as it is to be, over the sheet that stands. */
export interface WantedSheet {
  readonly inputs: readonly (readonly ExcelValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  readonly charts: readonly WantedChart[];
  /** How new rows look: as a drawing has it, or as they looked before. */
  readonly drawn: readonly DrawnLook[];
  readonly kept: readonly KeptLooks[];
  readonly rules: readonly { readonly address: string; readonly colours: readonly RagColour[] }[];
  readonly frozenRows: number;
  readonly titleRows: string | null;
}
