/** What can be seen of a new plan's sheets, by place: `Actions freeze` → `1 row, 2 columns`. The same words from every host. */
export type Facts = Map<string, string>;

export interface CellFacts {
  readonly format: string;
  readonly wrap: boolean;
  readonly align: string;
  readonly indent: number;
  readonly upright: string;
  readonly bold: boolean;
  readonly size: number;
  /** `#RRGGBB`; an empty text where the workbook's own stands. */
  readonly colour: string;
  readonly fill: string;
}

export function cellWords(cell: CellFacts): string {
  const { format, align, indent, upright, bold, size, colour, fill } = cell;
  const looks = [bold ? 'bold' : '', cell.wrap ? 'wraps' : '', `${align} ${String(indent)}`, upright, String(size)];
  return [format, ...looks, colour, fill].join(' | ');
}

export interface RuleFacts {
  readonly takes: string;
  readonly title: string;
  readonly help: string;
  readonly refusal: string;
}

export function ruleWords({ takes, title, help, refusal }: RuleFacts): string {
  return [takes, title, help, refusal].join(' | ');
}

export interface PageFacts {
  readonly landscape: boolean;
  readonly paper: string;
  readonly pagesWide: number;
  readonly area: string;
  readonly titleRows: string;
  readonly titleColumns: string;
  readonly margins: readonly number[];
  readonly footer: string;
}

export function pageWords(page: PageFacts): string {
  const { paper, pagesWide, area, titleRows, titleColumns, margins, footer } = page;
  return [
    page.landscape ? 'landscape' : 'portrait',
    paper,
    `${String(pagesWide)} wide`,
    `prints ${area}`,
    `repeats ${titleRows} and ${titleColumns}`,
    margins.map((margin) => margin.toFixed(1)).join(' '),
    footer,
  ].join(' | ');
}

/** Every place at which two hosts differ, with what each has. */
export function differencesOf(one: Facts, other: Facts): readonly string[] {
  const places = new Set([...one.keys(), ...other.keys()]);
  return [...places]
    .filter((place) => one.get(place) !== other.get(place))
    .map((place) => `${place}: ${one.get(place) ?? 'nothing'} <> ${other.get(place) ?? 'nothing'}`);
}
