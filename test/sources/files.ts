import { strToU8, zipSync } from 'fflate';

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word document with a body of WordprocessingML. */
export function docxOf(body: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  });
}

/** A table of WordprocessingML; a cell's lines are its paragraphs, `**words**` are bold. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<w:tc>${cell.split('\n').map(wordParagraph).join('')}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A paragraph of WordprocessingML, `**words**` in bold. */
export function wordParagraph(text: string): string {
  const runs = text.split('**').map((words, index) => {
    const bold = index % 2 === 1 ? '<w:rPr><w:b/></w:rPr>' : '';
    return words === '' ? '' : `<w:r>${bold}<w:t xml:space="preserve">${words}</w:t></w:r>`;
  });
  return `<w:p>${runs.join('')}</w:p>`;
}

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return strToU8(text);
}
