import type { Section } from '../domain/report/types';
import type { BookModel } from './sheetModel';

/** A report before it has a form: a workbook, a Word paper and CSV tables are all made of this, and show the same. */
export interface PaperModel {
  /** The plan's own title, or what several plans are called together. */
  readonly title: string;
  readonly sections: readonly Section[];
  readonly properties: BookModel['properties'];
  readonly colours: BookModel['colours'];
}
