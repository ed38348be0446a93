import type { SourceDocument } from '../../domain/source/types';
import type { BookModel } from '../../workbook/sheetModel';
import type { WorkSignal } from '../../workbook/port';
import { readFiles } from '../../application/importFiles';
import type { PaneFile } from '../services';

/** Lets the page breathe, so that progress shows and Cancel is heard. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** A file as its tables; the reader is loaded when it is first used. */
export async function readDocument(file: PaneFile, signal: WorkSignal): Promise<SourceDocument> {
  const { readSource } = await import('../../sources/readSource');
  const [document] = await readFiles([file], readSource, { signal, pause: breathe });
  return document ?? { name: file.name, title: '', tables: [], prose: [] };
}

/** A book of drawn sheets as a file. */
export async function bookFile(name: string, book: BookModel, signal?: WorkSignal): Promise<PaneFile> {
  const { makeBook } = await import('../../hosts/xlsx/makeBook');
  return { name, bytes: await makeBook(book, signal) };
}
