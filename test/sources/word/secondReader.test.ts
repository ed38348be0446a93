import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import mammoth from 'mammoth';
import type { SourceDocument } from '../../../src/domain/source/types';
import { readHtml } from '../../../src/sources/readHtml';
import { readSource } from '../../../src/sources/readSource';
import { docxOf, wordParagraph } from '../files';

/** What both readers should make of a document: its tables' words, bold, and merged places; and its prose. */
function seen({ tables, prose }: SourceDocument): unknown {
  return {
    prose,
    tables: tables.map(({ rows, heading }) => ({
      heading,
      rows: rows.map((row) =>
        row.map((cell) => cell && { span: [cell.columnSpan, cell.rowSpan], paragraphs: cell.paragraphs }),
      ),
    })),
  };
}

const words = fc.stringMatching(/^[A-Za-z0-9£%&<>]{1,8}( [A-Za-z0-9,.()]{1,9}){0,4}$/);
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const paragraph = fc
  .array(fc.tuple(words, fc.boolean()), { maxLength: 3 })
  .map((runs) => wordParagraph(runs.map(([text, bold]) => (bold ? `**${escaped(text)}**` : escaped(text))).join(' ')));
const cell = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((paragraphs) => paragraphs.join(''));
const row = fc
  .array(fc.tuple(cell, fc.integer({ min: 1, max: 2 })), { minLength: 2, maxLength: 4 })
  .map(
    (cells) =>
      `<w:tr>${cells
        .map(([content, span]) => `<w:tc><w:tcPr><w:gridSpan w:val="${String(span)}"/></w:tcPr>${content}</w:tc>`)
        .join('')}</w:tr>`,
  );
const table = fc.array(row, { minLength: 1, maxLength: 4 }).map((rows) => `<w:tbl>${rows.join('')}</w:tbl>`);
const body = fc.array(fc.oneof(paragraph, table), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

test('mammoth, a reader by other hands, finds the same tables, bold, merged cells and prose', async () => {
  await fc.assert(
    fc.asyncProperty(body, async (content) => {
      const bytes = docxOf(`<w:p><w:r><w:t>Begins</w:t></w:r></w:p>${content}`);
      const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
      expect(seen(await readSource('plan.docx', bytes))).toEqual(seen(await readHtml('plan.docx', value)));
    }),
    { numRuns: 60 },
  );
});
