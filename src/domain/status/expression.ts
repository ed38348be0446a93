/** What an expression of the rule language gives. */
export type ExpressionKind = 'condition' | 'date' | 'number' | 'text';

export type Comparison = '<' | '<=' | '=' | '<>' | '>=' | '>';
export type Arithmetic = '+' | '-' | '*' | '/';

/**
 * Functions of the rule language: `months(date, n)` as Excel's EDATE; `first(a, b)` the first that is filled;
 * `latest`, `earliest` of dates or numbers; `size(n)` without its sign; `gone(from, to)` the share of the time between
 * two dates that has gone by on the report date, from 0 to 1.
 */
export type RuleFunction = 'months' | 'first' | 'latest' | 'earliest' | 'size' | 'gone';

/** A condition or a figure of a rule, as a tree. Its text form is read by `parseCondition`, written by `printCondition`. */
export type Expression =
  | { readonly kind: 'otherwise' }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'call'; readonly call: RuleFunction; readonly parts: readonly Expression[] }
  | {
      readonly kind: 'arithmetic';
      readonly operator: Arithmetic;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'blank'; readonly of: Expression; readonly blank: boolean }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression };
