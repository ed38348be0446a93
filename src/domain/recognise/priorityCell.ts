import type { SourceParagraph } from '../source/types';
import { isAllBold, oneLine, paragraphTexts } from '../table/cellText';

/** What the cell of a priority says: its title, the marks of national targets and the groups that look after it. */
export interface PriorityCell {
  readonly title: string;
  readonly tags: readonly string[];
  readonly group: string | null;
}

const MARK = /^\*+\s*(.+?)\s*$/;
const GROUP =
  /\b(?:sub[\s-]*groups?|steering groups?|working groups?|task groups?|task and finish groups?|project groups?|reference groups?|programme board|delivery group)\b/i;

/**
 * Reads a priority's cell. Its first line is its title, which may go on in bold; lines such as "* NSF Target" are tags;
 * later lines that name a sub-group or a steering group are the group.
 */
export function readPriorityCell(paragraphs: readonly SourceParagraph[]): PriorityCell {
  const lines = paragraphs.flatMap((paragraph) =>
    paragraphTexts([paragraph]).flatMap((text) =>
      text.split('\n').map((line) => ({ text: oneLine(line), bold: isAllBold({ paragraphs: [paragraph] }) })),
    ),
  );
  const title: string[] = [];
  const tags: string[] = [];
  const groups: string[] = [];
  lines.forEach(({ text, bold }, index) => {
    const mark = MARK.exec(text)?.[1];
    if (text === '') return;
    if (mark !== undefined) tags.push(tagOf(mark));
    else if (index > 0 && !bold && GROUP.test(text)) groups.push(text);
    else title.push(text);
  });
  return { title: oneLine(title.join(' ')), tags, group: groups.length === 0 ? null : groups.join('; ') };
}

/** "NSF Target" is kept as the target's own name, "NSF". */
function tagOf(mark: string): string {
  const name = mark.replace(/\s+targets?$/i, '').trim();
  return name === '' ? mark : name;
}
