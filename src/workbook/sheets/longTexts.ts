import type { SheetModel } from '../sheetModel';

export const LONG_TEXTS_SHEET = 'Long texts';

/** A row can grow to 409 points, some 26 lines; longer words would be cut off on the printed page without a sign. */
const LINES_SHOWN = 22;
/** What prints whole in one row of the Long texts sheet. */
const PART_LENGTH = 1_800;
const TEXT_WIDTH = 100;

/** One text too long for its cell, in parts that print whole. */
interface LongText {
  readonly number: number;
  readonly subject: string;
  /** Every column that it stands in: Progress is an exception's mitigating action too. */
  readonly columns: string[];
  readonly parts: readonly string[];
}

function cutBefore(text: string, limit: number): number {
  const space = Math.max(text.lastIndexOf(' ', limit), text.lastIndexOf('\n', limit));
  return space > limit / 2 ? space : limit;
}

/** A text in parts of at most so many characters, cut at spaces; nothing but the spaces at the cuts is lost. */
export function inParts(text: string, limit = PART_LENGTH): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const cut = cutBefore(rest, limit);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** Texts cut down to what their cells can show, and the sheet on which they stand in full. */
export class LongTexts {
  private readonly kept: LongText[] = [];
  private readonly numbers = new Map<string, number>();

  /** The text, or its beginning and where it goes on. The same text of the same row is kept once. */
  shown(text: string, width: number, subject: string, column: string): string {
    const limit = Math.max(width * LINES_SHOWN, 200);
    const lines = text.split('\n').length;
    if (text.length <= limit && lines <= LINES_SHOWN) return text;
    const key = `${subject}\n${text}`;
    const known = this.kept[(this.numbers.get(key) ?? 0) - 1];
    const number = known?.number ?? this.kept.length + 1;
    if (known === undefined) {
      this.numbers.set(key, number);
      this.kept.push({ number, subject, columns: [column], parts: inParts(text) });
    } else if (!known.columns.includes(column)) known.columns.push(column);
    const head = text
      .split('\n')
      .slice(0, LINES_SHOWN - 2)
      .join('\n');
    const room = limit - 60;
    const start = head.length > room ? head.slice(0, cutBefore(head, room)) : head;
    return `${start.trimEnd()} … (goes on under no. ${String(number)} of the sheet ${LONG_TEXTS_SHEET})`;
  }

  /** The sheet of whole texts; `null` where none was cut. */
  sheet(): SheetModel | null {
    if (this.kept.length === 0) return null;
    return {
      name: LONG_TEXTS_SHEET,
      title: 'Long texts',
      subtitle: 'Texts too long to be printed whole in their own cells, in parts, one a row.',
      blocks: [
        {
          kind: 'table',
          name: 'LongTexts',
          heading: null,
          columns: [
            { header: 'No.', width: 7, format: 'whole', align: 'centre' },
            { header: 'Of', width: 14, format: 'text', wrap: true },
            { header: 'Column', width: 14, format: 'text', wrap: true },
            { header: 'Part', width: 7, format: 'whole', align: 'centre' },
            { header: 'Text', width: TEXT_WIDTH, format: 'text', wrap: true },
          ],
          rows: this.kept.flatMap(({ number, subject, columns, parts }) =>
            parts.map((part, at) => [
              { value: number },
              { value: subject },
              { value: columns.join('; ') },
              { value: at + 1 },
              { value: part },
            ]),
          ),
          whenEmpty: 'Every text is printed whole in its own cell.',
        },
      ],
      landscape: true,
      repeatHeaderOf: 'LongTexts',
      tabColour: null,
    };
  }
}
