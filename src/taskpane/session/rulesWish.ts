import type { RuleSetWish } from '../../application/rules/ruleSetWish';
import type { Thresholds } from '../../domain/plan/cover';
import type { Plan } from '../../domain/plan/types';
import { COVER_FIELDS } from '../../workbook/schema/cover';
import type { CoverField } from '../../workbook/schema/types';
import type { RulesDraft } from './desk';

/** A limit that rules use: its cell of the Cover, and its key among the thresholds. */
export interface LimitField {
  readonly key: keyof Thresholds;
  readonly field: CoverField;
}

/** The limits of the Cover, in its order. */
export function limitFields(plan: Plan): readonly LimitField[] {
  const keys = Object.keys(plan.cover.thresholds) as readonly (keyof Thresholds)[];
  return COVER_FIELDS.flatMap((field) => {
    const key = keys.find((each) => each === field.key);
    return key === undefined ? [] : [{ key, field }];
  });
}

/** A limit as it is typed: shares in percent; blank where the Cover holds none. */
export function typedLimit(limit: number, field: CoverField): string {
  if (Number.isNaN(limit)) return '';
  return String(field.type === 'percent' ? Math.round(limit * 1e6) / 1e4 : limit);
}

/** What a draft wishes for: only the limits that differ from the Cover's; a blank or a word is no number at all. */
export function wishOf(plan: Plan, draft: RulesDraft): RuleSetWish {
  const limits: Partial<Record<keyof Thresholds, number>> = {};
  for (const { key, field } of limitFields(plan)) {
    const typed = draft.limits[key];
    if (typed === undefined || typed.trim() === typedLimit(plan.cover.thresholds[key], field)) continue;
    const number = typed.trim() === '' ? Number.NaN : Number(typed.trim().replace(/\s*%$/, ''));
    limits[key] = field.type === 'percent' ? number / 100 : number;
  }
  const copy = draft.copy === null ? null : { ...draft.copy, name: draft.name.trim() };
  return { name: draft.name.trim(), copy, limits };
}

/** True where the wish is for what the plan has already. */
export function wishesNothing(plan: Plan, wish: RuleSetWish): boolean {
  const same = wish.name.toLowerCase() === plan.cover.ruleSet.toLowerCase();
  return same && wish.copy === null && Object.keys(wish.limits).length === 0;
}
