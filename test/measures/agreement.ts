import { ACTION_RULE_SETS, agreement } from '../acceptance/agreement';

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
  return wrong === 0 ? 0 : 1;
}

void main().then((status) => {
  process.exitCode = status;
});
