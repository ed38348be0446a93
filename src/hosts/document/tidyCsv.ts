import type { Section, SectionValue } from '../../domain/report/types';
import { safeText } from '../../workbook/safeText';

/** A table of the report as a CSV file. */
export interface CsvFile {
  /** `ExceptionActions.csv`. */
  readonly name: string;
  /** UTF-8 with a byte-order mark, so that Excel reads accents and £ rightly. */
  readonly text: string;
}

/** A field: texts that a program could take for a formula keep an apostrophe before them (OWASP, CSV injection). */
function field(value: SectionValue): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? safeText(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function line(values: readonly SectionValue[]): string {
  return values.map(field).join(',');
}

/**
 * The report's tables as tidy CSV for Power BI and the like: one header row, one thing a row, ISO dates, plain numbers
 * (shares 0 to 1), nothing for nothing, lines ended by return and newline (RFC 4180).
 */
export function tidyCsv(sections: readonly Section[]): readonly CsvFile[] {
  return sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      if (block.kind !== 'table') return [];
      const rows = [block.columns.map((column) => column.header), ...block.rows];
      return [{ name: `${block.name}.csv`, text: `\ufeff${rows.map(line).join('\r\n')}\r\n` }];
    }),
  );
}
