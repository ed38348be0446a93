import type { Expression, ExpressionKind } from './expression';
import { parseCondition } from './parseCondition';
import type { RuleField } from './ruleFields';
import { RULE_NAMES } from './ruleNames';
import { RULE_QUANTITIES } from './ruleQuantities';

/** A rule's condition can be read but makes no sense: an unknown field, a date compared with a text. */
export class RuleMeaningError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RuleMeaningError';
  }
}

interface Resolved {
  readonly tree: Expression;
  readonly kind: ExpressionKind;
}

/**
 * A condition with every field spelled as its column is and every named figure worked out to its own expression, so
 * that only fields, the Cover's names and constants are left. Throws {@link RuleMeaningError} where a field is not one
 * of those given, or where kinds do not go together.
 */
export function resolveCondition(condition: Expression, fields: readonly RuleField[]): Expression {
  const byName = new Map(fields.map((field) => [field.name.toLowerCase(), field]));

  const resolve = (tree: Expression): Resolved => {
    switch (tree.kind) {
      case 'otherwise':
        return { tree, kind: 'condition' };
      case 'number':
        return { tree, kind: 'number' };
      case 'text':
        return { tree, kind: 'text' };
      case 'field': {
        const field = byName.get(tree.field.toLowerCase());
        if (field === undefined) {
          throw new RuleMeaningError(
            `There is no field [${tree.field}]; the fields are ${fields.map((each) => `[${each.name}]`).join(', ')}`,
          );
        }
        const kind = field.kind === 'date' || field.kind === 'text' ? field.kind : 'number';
        return { tree: { kind: 'field', field: field.name }, kind };
      }
      case 'name': {
        const quantity = RULE_QUANTITIES[tree.name];
        if (quantity !== undefined) return resolve(parseCondition(quantity));
        const name = RULE_NAMES.find((each) => each.name === tree.name);
        return { tree, kind: name?.kind === 'date' ? 'date' : 'number' };
      }
      case 'call':
        return resolveCall(tree.call, tree.parts.map(resolve));
      case 'arithmetic':
        return resolveArithmetic(tree.operator, resolve(tree.left), resolve(tree.right));
      case 'compare': {
        const left = resolve(tree.left);
        const right = resolve(tree.right);
        if (left.kind !== right.kind || left.kind === 'condition') {
          throw new RuleMeaningError(`A ${left.kind} cannot be compared with a ${right.kind}`);
        }
        if (left.kind === 'text' && tree.operator !== '=' && tree.operator !== '<>') {
          throw new RuleMeaningError(
            `Texts can only be the same or different: use = or <> instead of ${tree.operator}`,
          );
        }
        return { tree: { ...tree, left: left.tree, right: right.tree }, kind: 'condition' };
      }
      case 'blank': {
        const of = resolve(tree.of);
        if (of.kind === 'condition') throw new RuleMeaningError('A condition is never blank or filled');
        return { tree: { ...tree, of: of.tree }, kind: 'condition' };
      }
      case 'not':
        return { tree: { kind: 'not', of: needCondition(resolve(tree.of)) }, kind: 'condition' };
      case 'and':
      case 'or':
        return {
          tree: { kind: tree.kind, parts: tree.parts.map((part) => needCondition(resolve(part))) },
          kind: 'condition',
        };
    }
  };

  return needCondition(resolve(condition));
}

function needCondition(resolved: Resolved): Expression {
  if (resolved.kind !== 'condition') {
    throw new RuleMeaningError(`A ${resolved.kind} stands where a condition is needed: compare it with something`);
  }
  return resolved.tree;
}

function resolveArithmetic(operator: '+' | '-' | '*' | '/', left: Resolved, right: Resolved): Resolved {
  const tree: Expression = { kind: 'arithmetic', operator, left: left.tree, right: right.tree };
  if (left.kind === 'number' && right.kind === 'number') return { tree, kind: 'number' };
  if (operator === '-' && left.kind === 'date' && right.kind === 'date') return { tree, kind: 'number' };
  if (left.kind === 'date' && right.kind === 'number' && (operator === '-' || operator === '+')) {
    return { tree, kind: 'date' };
  }
  throw new RuleMeaningError(`A ${left.kind} ${operator} a ${right.kind} has no meaning`);
}

/** Kinds that each function takes; `same` is two or more dates, or two or more numbers. */
function resolveCall(call: (Expression & { kind: 'call' })['call'], parts: readonly Resolved[]): Resolved {
  const tree: Expression = { kind: 'call', call, parts: parts.map((part) => part.tree) };
  const kinds = parts.map((part) => part.kind).join(' ');
  const fits = (form: RegExp, kind: ExpressionKind): Resolved | null => (form.test(kinds) ? { tree, kind } : null);
  const found = {
    months: () => fits(/^date number$/, 'date'),
    gone: () => fits(/^date date$/, 'number'),
    size: () => fits(/^number$/, 'number'),
    first: () => fits(/^date( date)+$/, 'date') ?? fits(/^number( number)+$/, 'number'),
    latest: () => fits(/^date( date)+$/, 'date') ?? fits(/^number( number)+$/, 'number'),
    earliest: () => fits(/^date( date)+$/, 'date') ?? fits(/^number( number)+$/, 'number'),
  }[call]();
  if (found === null) throw new RuleMeaningError(`${call} cannot take ${kinds.replaceAll(' ', ' and ')}`);
  return found;
}
