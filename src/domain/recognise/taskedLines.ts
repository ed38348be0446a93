import { isBody, isPerson } from '../leads/nameWords';
import { ownTimescale } from './ownTimescale';
import type { LooseLine, ProseBlock } from './proseBlocks';
import type { ReadTimescale } from './timescales';

const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z])[.)]\s+/i;
/** "JB to write", "MC/TL to bring", "Ola Grant to send": who, and what to do. */
const TASKED =
  /^(\p{Lu}[\p{L}'’.-]*(?:(?:\s*[/&,]\s*|\s+and\s+|\s+)\p{Lu}[\p{L}'’.-]*){0,4})\s+to\s+(?!be\b|the\b|an?\b|all\b|our\b|its?\b|this\b|that\b|not\b)\p{Ll}{2,}/u;
/** A time behind the task that lacks its year: it is kept as written and asked about. */
const YEARLESS = /\bby\s+[^,;()]{3,40}$/i;
const INITIALS = /^[A-Z]{2,3}(?:\s*(?:[/&,]|and)\s*[A-Z]{2,3})*$/;

/**
 * The actions of minutes: lines that begin with who is to do something ("JB to write to the Trust by 10 June"). One such
 * line may be a sentence of any letter, so there must be several, as the entries of a list, and one of them dated.
 */
export function taskedLines(lines: readonly LooseLine[], read: ReadTimescale): readonly ProseBlock[] {
  const found = lines.flatMap(({ words, line, paragraph }): readonly ProseBlock[] => {
    const task = words.replace(NUMBER, '');
    const who = TASKED.exec(task)?.[1];
    if (who === undefined || !isSomebody(who) || /[.!?]\s/.test(task)) return [];
    const own = ownTimescale(task, read) ?? yearless(task, read);
    const when: ProseBlock['cells'] = new Map(own === null ? [] : [['timescale', [own]]]);
    return [{ line, paragraph, above: [], cells: new Map([['action', [task]], ['accountableLead', [who]], ...when]) }];
  });
  return found.length > 1 && found.some(({ cells }) => cells.has('timescale')) ? found : [];
}

function yearless(task: string, read: ReadTimescale): string | null {
  const tail = YEARLESS.exec(task.replace(/[.\s]+$/, ''))?.[0];
  return tail !== undefined && read(tail).certainty === 'ambiguous' ? tail : null;
}

function isSomebody(who: string): boolean {
  return (
    who === 'All' ||
    INITIALS.test(who) ||
    who.split(/\s*[/&,]\s*|\s+and\s+/).every((each) => isPerson(each) || isBody(each))
  );
}
