import { columnNumber } from '../../../domain/plan/cellOf';
import { attributeOf } from '../xml/attributes';
import { elementAt, type Element } from '../xml/elements';
import { tagsOf } from '../xml/tags';

/** A row or cell with the number that it has, written or by its place. */
export interface Numbered {
  readonly element: Element;
  readonly number: number;
}

/** The rows of a sheet's cells with their numbers; one that has none written follows the last. */
export function* numberedRows(xml: string, data: Element): Generator<Numbered> {
  let number = 0;
  for (const element of children(xml, data, 'row')) {
    const written = attributeOf(xml, element.open, 'r');
    number = written === null ? number + 1 : Number(written);
    yield { element, number };
  }
}

/** The cells of a row with their columns, from 1; one that has no address follows the last. */
export function* numberedCells(xml: string, row: Element): Generator<Numbered> {
  let number = 0;
  for (const element of children(xml, row, 'c')) {
    const written = /^[A-Z]+/i.exec(attributeOf(xml, element.open, 'r') ?? '')?.[0];
    number = written === undefined ? number + 1 : columnNumber(written);
    yield { element, number };
  }
}

/** A generator, because a sheet may hold a hundred thousand rows. */
function* children(xml: string, parent: Element, local: string): Generator<Element> {
  let at = parent.innerStart;
  for (;;) {
    let next: Element | null = null;
    for (const tag of tagsOf(xml, at, parent.innerEnd)) {
      if (tag.local !== local || tag.kind === 'close') continue;
      next = elementAt(xml, tag);
      break;
    }
    if (next === null) return;
    yield next;
    at = next.end;
  }
}
