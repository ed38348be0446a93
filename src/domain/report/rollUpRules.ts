import { fewNames, type NamedPlan } from './namedPlans';
import { tableOf } from './table';
import type { Section } from './types';

/** More names than these make a cell that no page can hold; the Summary has every plan's rule set. */
const NAMES_LISTED = 60;

interface RuleKind {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly plans: readonly NamedPlan[];
}

/** The different sets of rules among the plans, in the order first met; of one name and other rules are two. */
export function ruleKinds(plans: readonly NamedPlan[]): readonly RuleKind[] {
  const kinds = new Map<string, { name: string; sentences: readonly string[]; plans: NamedPlan[] }>();
  for (const plan of plans) {
    const { ruleSet, ruleSentences } = plan.extract;
    const key = [ruleSet, ...ruleSentences].join('\n');
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, { name: ruleSet, sentences: ruleSentences, plans: [plan] });
    else known.plans.push(plan);
  }
  return [...kinds.values()];
}

/** Whether the plans' colours may be compared, in a sentence. */
export function ruleKindsSentence(plans: readonly NamedPlan[]): string {
  const kinds = ruleKinds(plans);
  const [only] = kinds;
  if (only === undefined) return 'No plan has been read.';
  if (kinds.length === 1) return `All plans are rated by the same rules (${only.name}).`;
  return `The plans are rated by ${String(kinds.length)} different sets of rules: the same colour does not mean the same in each.`;
}

/** Which plans are rated by which rules, so that colours are not compared that mean different things. */
export function ruleSetsSection(plans: readonly NamedPlan[]): Section {
  const all = ruleKinds(plans).map((kind, at) => ({ ...kind, title: `${String(at + 1)}. ${kind.name}` }));
  const rows = all.flatMap(({ title, sentences }) =>
    sentences.map((said, order) => ({ kind: title, order: order + 1, said })),
  );
  return {
    id: 'ruleSets',
    title: 'Rule sets',
    headline: ruleKindsSentence(plans),
    blocks: [
      tableOf({
        name: 'RuleSetsUsed',
        heading: 'Who uses which',
        columns: [
          { header: 'Rule set', kind: 'text', width: 26, of: (row) => row.title },
          { header: 'Plans', kind: 'whole', width: 9, of: (row) => row.plans.length },
          { header: 'Used by', kind: 'longText', width: 90, of: (row) => fewNames(row.plans, NAMES_LISTED) },
        ],
        rows: all,
        whenEmpty: 'No plan has been read.',
      }),
      tableOf({
        name: 'RuleSetSentences',
        heading: 'The rules in words',
        columns: [
          { header: 'Rule set', kind: 'text', width: 26, of: (row) => row.kind },
          { header: 'Order', kind: 'whole', width: 9, of: (row) => row.order },
          { header: 'Rule', kind: 'longText', width: 90, of: (row) => row.said },
        ],
        rows,
        whenEmpty: 'The rule sets state no rules in words.',
      }),
    ],
  };
}
