import { recalculatedPage } from '../../helpers/libreOffice';

/** What a person sees of an action's status: the word, its colours, and the reason beside it. */
export interface ShownAction {
  readonly ref: string;
  readonly rag: string;
  readonly reason: string;
  /** `#RRGGBB`, blank where the cell has none. */
  readonly fill: string;
  readonly text: string;
}

/** The rows of the Actions sheet as LibreOffice shows them after working every formula out anew. */
export async function shownActions(bytes: Uint8Array): Promise<readonly ShownAction[]> {
  const page = await recalculatedPage(bytes);
  const sheet = page.split('<table').find((table) => table.includes('Override reason')) ?? '';
  const [header = [], ...body] = sheet
    .split('<tr')
    .slice(1)
    .map((row) => [...row.matchAll(/<td([^>]*)>(.*?)<\/td>/gs)]);
  const texts = header.map((cell) => plain(cell[2] ?? ''));
  return body.map((row) => {
    const cell = (name: string): RegExpMatchArray | undefined => row[texts.indexOf(name)];
    const rag = cell('RAG');
    return {
      ref: plain(cell('Ref')?.[2] ?? ''),
      rag: plain(rag?.[2] ?? ''),
      reason: plain(cell('Reason')?.[2] ?? ''),
      fill: /bgcolor="(#[0-9A-F]{6})"/i.exec(rag?.[1] ?? '')?.[1]?.toUpperCase() ?? '',
      text: /<font[^>]*color="(#[0-9A-F]{6})"/i.exec(rag?.[2] ?? '')?.[1]?.toUpperCase() ?? '',
    };
  });
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
