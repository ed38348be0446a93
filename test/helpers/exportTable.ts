type Rows = readonly (readonly string[])[];

/** A number as LibreOffice writes it, a share as a share; `null` where it is none. */
export function figure(text: string): number | null {
  const plain = text.replace(/[,%]/g, '');
  if (plain === '' || Number.isNaN(Number(plain))) return null;
  return Number(plain) / (text.endsWith('%') ? 100 : 1);
}

function blank(text: string | undefined): string {
  return text === undefined || text === '–' ? '' : text;
}

/** `07/15/2026` and `15 Jul 2026` as a number that orders like the day; 0 where it is neither. */
export function day(text: string): number {
  const [month, date, year] = text.split('/').map(Number);
  if (year !== undefined && month !== undefined && date !== undefined) return year * 10_000 + month * 100 + date;
  const told = Date.parse(`${text} UTC`);
  return Number.isNaN(told) ? 0 : Number(new Date(told).toISOString().slice(0, 10).replaceAll('-', ''));
}

/** A sheet's table by its headings: the first row that has all of these, and the rows under it up to a blank one. */
export class Table {
  readonly headers: readonly string[];
  readonly rows: Rows;

  constructor(sheet: Rows | undefined, ...needed: readonly string[]) {
    const all = sheet ?? [];
    const at = all.findIndex((row) => needed.every((header) => row.some((cell) => unit(cell) === header)));
    this.headers = (all[at] ?? []).map(unit);
    const body = at < 0 ? [] : all.slice(at + 1);
    const end = body.findIndex((row) => row.every((cell) => cell === ''));
    this.rows = end < 0 ? body : body.slice(0, end);
  }

  of(row: readonly string[], header: string): string {
    const at = this.headers.indexOf(header);
    return at < 0 ? '' : blank(row[at]);
  }
}

function unit(header: string): string {
  return header.replace(/ \((£|£'000|£m)\)$/, '');
}

/** What was held against what, and what differs. */
export class Comparison {
  compared = 0;
  readonly wrong: string[] = [];

  is(what: string, found: string, worked: string | number): void {
    this.compared += 1;
    const [a, b] = [figure(found), typeof worked === 'number' ? worked : figure(worked)];
    const same = a === null || b === null ? found === String(worked) : Math.abs(a - b) < 1e-6;
    if (!same) this.wrong.push(`${what}: ${found} for ${String(worked)}`);
  }
}
