import type { RagColour } from '../../../workbook/port';

/** Cells that are to be coloured by their words. Ranges are made anew for every request. */
export interface Coloured {
  readonly cells: () => Excel.Range;
  readonly colours: readonly RagColour[];
}

/** Cells in which Boardline's rules are looked for, and what is to be coloured there. */
export interface ColouredPlace {
  readonly within: () => Excel.Range;
  readonly coloured: readonly Coloured[];
  /** Every word and colour that Boardline may have set there. */
  readonly known: readonly RagColour[];
  /** What the place is called for as long as the workbook has it: `Actions RAG`, a sheet's id. */
  readonly name: string;
}
