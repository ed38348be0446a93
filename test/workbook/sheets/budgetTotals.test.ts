import { expect, test } from '@jest/globals';
import { randomTotals } from '../../acceptance/totals';

test('totals that a spreadsheet works out are those of the domain, to the penny, on random budgets', async () => {
  const { compared, disagreements } = await randomTotals(20, 7, "£'000");
  expect(disagreements).toEqual([]);
  expect(compared).toBeGreaterThan(300);
}, 120_000);
