import { Anchor } from './anchor';
import type { SimObject } from '../wire/simObject';
import { type Rect, overlaps, without } from './rect';

/** A rule over a block of cells: a conditional format or a validation. */
export interface RuleArea<T extends SimObject> {
  readonly rule: T;
  readonly anchor: Anchor;
}

/** The rules of one sheet of one kind. */
export class RuleAreas<T extends SimObject> {
  areas: RuleArea<T>[] = [];

  constructor(private readonly anchors: Set<Anchor>) {}

  add(rule: T, rect: Rect): void {
    const anchor = new Anchor(rect);
    this.anchors.add(anchor);
    this.areas.push({ rule, anchor });
  }

  /** A conditional format that is added counts before those that stand there (Microsoft Learn, "ConditionalFormatCollection.add"). */
  addFirst(rule: T, rect: Rect): void {
    const anchor = new Anchor(rect);
    this.anchors.add(anchor);
    this.areas.unshift({ rule, anchor });
  }

  /** Takes the rules off these cells; the rest of an area keeps its rule. */
  clear(rect: Rect): void {
    const before = this.areas;
    this.areas = [];
    for (const area of before) {
      if (area.anchor.rect === null || !overlaps(area.anchor.rect, rect)) {
        this.areas.push(area);
        continue;
      }
      this.anchors.delete(area.anchor);
      for (const left of without(area.anchor.rect, rect)) this.add(area.rule, left);
    }
  }

  over(rect: Rect): readonly T[] {
    const rules = this.areas
      .filter((area) => area.anchor.rect !== null && overlaps(area.anchor.rect, rect))
      .map((area) => area.rule);
    return [...new Set(rules)];
  }

  remove(rule: T): void {
    for (const area of this.areas) if (area.rule === rule) this.anchors.delete(area.anchor);
    this.areas = this.areas.filter((area) => area.rule !== rule);
  }
}
