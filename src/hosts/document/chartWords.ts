import { withCommas } from '../../domain/report/words';
import { widthOf } from './letters';

/** Words in lines of at most so many pixels; what does not fit the last of them is cut with a sign. */
export function linesOfLabel(text: string, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  if (lines.length <= most && lines.every((each) => widthOf(each) <= room)) return lines;
  return lines.slice(0, most).map((each, at) => fitted(each, room, at === most - 1 && lines.length > most));
}

function fitted(line: string, room: number, goesOn: boolean): string {
  if (!goesOn && widthOf(line) <= room) return line;
  let cut = line;
  while (cut.length > 1 && widthOf(`${cut}…`) > room) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** A figure as it stands on a bar: `1,234`, `0.5`. */
export function barFigure(value: number): string {
  if (Math.abs(value) >= 100 || Number.isInteger(value)) return withCommas(value);
  return String(Math.round(value * 10) / 10);
}
