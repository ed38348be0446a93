import { ACTION_RULE_SETS, agreement } from '../acceptance/agreement';
import { randomRuleSets } from '../acceptance/agreement/ruleSetArbitrary';

const DATES = [
  { asAt: '2026-06-30', planStart: '2026-01-01', date1904: false },
  { asAt: '2024-02-29', planStart: '2023-06-01', date1904: true },
] as const;

/** Function against formula on ten thousand random rows a rule set, half of them in a 1904 workbook, by LibreOffice. */
async function main(): Promise<number> {
  const asked = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? '10000');
  let wrong = 0;
  for (const [index, when] of DATES.entries()) {
    const outcome = await agreement({ ...when, rows: Math.ceil(asked / DATES.length), seed: 2026 + index });
    wrong += outcome.disagreements.length;
    console.log(
      `As at ${when.asAt}${when.date1904 ? ' (1904 dates)' : ''}: ${String(outcome.compared)} rows compared over ${String(ACTION_RULE_SETS.length)} rule sets, ${String(outcome.disagreements.length)} disagree`,
    );
    for (const disagreement of outcome.disagreements.slice(0, 5)) console.log(JSON.stringify(disagreement));
  }
  for (const layout of ['old', 'own'] as const) {
    const outcome = await agreement({ ...DATES[0], rows: Math.ceil(asked / 10), seed: 2028, layout });
    wrong += outcome.disagreements.length;
    const books = layout === 'old' ? 'Plans of earlier versions' : 'Rules that cannot be looked up';
    console.log(
      `${books}: ${String(outcome.compared)} rows compared, ${String(outcome.disagreements.length)} disagree`,
    );
    for (const disagreement of outcome.disagreements.slice(0, 5)) console.log(JSON.stringify(disagreement));
  }
  wrong += await unpublished(Math.ceil(asked / 100));
  return wrong === 0 ? 0 : 1;
}

/** Rule sets made up at random, as many as asked for, on a hundred rows each, a few to a workbook. */
async function unpublished(count: number): Promise<number> {
  const ruleSets = randomRuleSets(count, 4242);
  let compared = 0;
  let wrong = 0;
  for (let from = 0; from < ruleSets.length; from += SETS_A_WORKBOOK) {
    const some = ruleSets.slice(from, from + SETS_A_WORKBOOK);
    const when = DATES[(from / SETS_A_WORKBOOK) % DATES.length] ?? DATES[0];
    const outcome = await agreement({ ...when, rows: 100, seed: from + 1, ruleSets: some });
    compared += outcome.compared;
    wrong += outcome.disagreements.length;
    for (const disagreement of outcome.disagreements.slice(0, 2)) console.log(JSON.stringify(disagreement));
  }
  console.log(
    `Rules made up at random: ${String(compared)} rows compared over ${String(ruleSets.length)} rule sets, ${String(wrong)} disagree`,
  );
  return wrong;
}

const SETS_A_WORKBOOK = 8;

void main().then((status) => {
  process.exitCode = status;
});
