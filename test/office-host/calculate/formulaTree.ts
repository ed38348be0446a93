/** A formula taken apart. */
export type FormulaTree =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly address: string }
  | { readonly kind: 'column'; readonly table: string; readonly parts: readonly string[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly FormulaTree[] }
  | { readonly kind: 'sign'; readonly sign: '-' | '+' | '%'; readonly of: FormulaTree }
  | { readonly kind: 'pair'; readonly operator: string; readonly left: FormulaTree; readonly right: FormulaTree };
