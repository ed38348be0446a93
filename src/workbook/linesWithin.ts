/** A text this much longer than the sheet is wide still fits: most letters are narrower than a nought. */
const NARROWER = 1.1;

/**
 * Words broken into lines that fit a width of so many characters, at the end of a sentence where one is near, else at a
 * space; a word longer than the line stays whole. Returns in the text break it too.
 */
export function linesWithin(text: string, width: number): readonly string[] {
  const room = Math.max(Math.floor(width * NARROWER), 20);
  return text.split(/\r?\n/).flatMap((paragraph) => broken(paragraph.trim(), room));
}

function broken(paragraph: string, room: number): readonly string[] {
  const lines: string[] = [];
  let rest = paragraph;
  while (rest.length > room) {
    const cut = placeToBreak(rest, room);
    if (cut < 0) break;
    lines.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}

function placeToBreak(text: string, room: number): number {
  const head = text.slice(0, room + 1);
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '), head.lastIndexOf('! '));
  if (sentence > room * 0.6) return sentence + 1;
  const space = head.lastIndexOf(' ');
  return space > 0 ? space : text.indexOf(' ', room);
}
