import type { Expression } from './expression';

/** The expressions that stand directly within one. */
function within(tree: Expression): readonly Expression[] {
  switch (tree.kind) {
    case 'and':
    case 'or':
    case 'call':
      return tree.parts;
    case 'not':
    case 'blank':
      return [tree.of];
    case 'compare':
    case 'arithmetic':
      return [tree.left, tree.right];
    case 'otherwise':
    case 'field':
    case 'name':
    case 'number':
    case 'text':
      return [];
  }
}

/** Every expression in a tree, the tree itself first. */
export function partsOf(tree: Expression): readonly Expression[] {
  return [tree, ...within(tree).flatMap(partsOf)];
}

/** Fields that a condition looks at, in the order of first mention. */
export function fieldsIn(tree: Expression): readonly string[] {
  return [...new Set(partsOf(tree).flatMap((part) => (part.kind === 'field' ? [part.field] : [])))];
}

/** Names of the Cover that a condition uses; the report date also where the share of time gone is worked out. */
export function namesIn(tree: Expression): readonly string[] {
  const names = partsOf(tree).flatMap((part) =>
    part.kind === 'name' ? [part.name] : part.kind === 'call' && part.call === 'gone' ? ['ReportDate'] : [],
  );
  return [...new Set(names)];
}

/** True where the condition works out a share of time gone from field to field. */
export function usesTimeGone(tree: Expression): boolean {
  return partsOf(tree).some((part) => part.kind === 'call' && part.call === 'gone');
}
