/** What an element's name and inline style say of the words in it. */
export interface ElementStyle {
  /** `null` where it says nothing, so that the element around it decides. */
  readonly bold: boolean | null;
  readonly hidden: boolean;
  /** The list mark that Word writes into its paragraphs. */
  readonly listMark: boolean;
}

const BOLD_ELEMENTS = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const WEIGHT = /(?:^|[;\s])font-weight\s*:\s*(\w+)/i;
const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** Reads an element's style; Word's own `mso-bidi-font-weight` is not a weight. */
export function elementStyle(name: string, style: string, isHidden: boolean): ElementStyle {
  const weight = WEIGHT.exec(style)?.[1]?.toLowerCase();
  const stated = weight === undefined ? null : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return {
    bold: stated ?? (BOLD_ELEMENTS.has(name) ? true : null),
    hidden: isHidden || HIDDEN.test(style),
    listMark: /mso-list\s*:\s*ignore/i.test(style),
  };
}
