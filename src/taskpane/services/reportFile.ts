import type { PaperModel } from '../../workbook/paperModel';
import type { WorkSignal } from '../../workbook/port';
import { paperBook } from '../../workbook/sheets/paperBook';
import type { ReportFormat } from '../services';

/** The bytes of a report in the form asked for; the libraries that write it are loaded when it is first made. */
export async function reportFile(paper: PaperModel, format: ReportFormat, signal?: WorkSignal): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx': {
      const { makeBook } = await import('../../hosts/xlsx/makeBook');
      return makeBook(paperBook(paper), signal);
    }
    case 'docx': {
      const { boardPaper } = await import('../../hosts/document/boardPaper');
      return boardPaper(paper, signal);
    }
    case 'zip': {
      const { tidyCsv } = await import('../../hosts/document/tidyCsv');
      const { csvZip } = await import('../../hosts/document/csvZip');
      return csvZip(tidyCsv(paper.sections), paper.properties.created);
    }
  }
}
