/** One tag of an XML text, with its place; `end` is one past the closing bracket. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** As written, prefix included: `x:row`. */
  readonly name: string;
  /** Without its prefix: `row`. */
  readonly local: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The next tag at or after a place, or `null` at the end. Comments, CDATA sections, declarations and processing
 * instructions are passed over; a `>` inside an attribute's quotes does not end the tag.
 */
export function nextTag(xml: string, from: number): Tag | null {
  let start = xml.indexOf('<', from);
  while (start >= 0) {
    const second = xml.charCodeAt(start + 1);
    if (second === 33 || second === 63) start = xml.indexOf('<', endOfSpecial(xml, start));
    else return tagAt(xml, start);
  }
  return null;
}

/** Every tag from a place up to another, in order. */
export function* tagsOf(xml: string, from = 0, to = xml.length): Generator<Tag> {
  for (let tag = nextTag(xml, from); tag !== null && tag.start < to; tag = nextTag(xml, tag.end)) yield tag;
}

function endOfSpecial(xml: string, start: number): number {
  const [mark, length] = xml.startsWith('<!--', start)
    ? ['-->', 3]
    : xml.startsWith('<![CDATA[', start)
      ? [']]>', 3]
      : ['>', 1];
  const end = xml.indexOf(mark, start);
  return end < 0 ? xml.length : end + length;
}

function tagAt(xml: string, start: number): Tag | null {
  let end = xml.indexOf('>', start);
  if (end < 0) return null;
  const closes = xml.charCodeAt(start + 1) === 47;
  let nameEnd = start + (closes ? 2 : 1);
  const nameStart = nameEnd;
  for (let code = xml.charCodeAt(nameEnd); isNameCode(code); code = xml.charCodeAt(nameEnd)) nameEnd += 1;
  if (!closes) end = endOutsideQuotes(xml, nameEnd, end);
  if (end < 0) return null;
  const name = xml.slice(nameStart, nameEnd);
  const colon = name.indexOf(':');
  const kind = closes ? 'close' : xml.charCodeAt(end - 1) === 47 ? 'empty' : 'open';
  return { kind, name, local: colon < 0 ? name : name.slice(colon + 1), start, end: end + 1 };
}

/** Anything but a blank, `/`, `>`, or the text's end. */
function isNameCode(code: number): boolean {
  return code > 32 && code !== 47 && code !== 62;
}

function endOutsideQuotes(xml: string, from: number, firstBracket: number): number {
  let bracket = firstBracket;
  let at = from;
  for (;;) {
    const quote = firstQuote(xml, at, bracket);
    if (quote < 0) return bracket;
    const closing = xml.indexOf(xml.charAt(quote), quote + 1);
    if (closing < 0) return -1;
    at = closing + 1;
    if (at > bracket) bracket = xml.indexOf('>', at);
    if (bracket < 0) return -1;
  }
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}
