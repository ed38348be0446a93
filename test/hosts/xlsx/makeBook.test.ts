import { writeFileSync } from 'node:fs';
import { test, expect } from '@jest/globals';
import { makeBook } from '../../../src/hosts/xlsx/makeBook';
import { faultsOf } from '../../helpers/validators';

test('x', async () => {
  const bytes = await makeBook({
    properties: { title: 'Board report', subject: 's', author: 'A', keywords: 'k', created: '2026-06-30' },
    colours: [{ word: 'Red', fill: '#C5221F', text: '#FFFFFF' }],
    sheets: [
      {
        name: 'Summary',
        title: 'Summary & more',
        subtitle: 'As at 30 June 2026',
        landscape: true,
        repeatHeaderOf: 'Counts',
        tabColour: '#123C69',
        blocks: [
          {
            kind: 'facts',
            facts: [
              { label: 'Plan', cell: { value: 'Westmere' } },
              { label: 'Due', cell: { value: '2026-06-30', format: 'date' } },
            ],
          },
          {
            kind: 'table',
            name: 'Counts',
            heading: 'By theme',
            columns: [
              { header: 'Theme', width: 30, format: 'text' },
              { header: 'Red', width: 10, format: 'whole' },
              { header: 'Green', width: 10, format: 'whole' },
              { header: 'RAG', width: 10, format: 'text' },
            ],
            rows: [
              [{ value: '=cmd|x', link: "#'Summary'!A1" }, { value: 3 }, { value: -4 }, { value: 'Red', look: 'rag' }],
              [
                { value: 'b', link: 'https://example.org/a?b=1&c=2' },
                { value: 3 },
                { value: 4, formula: '=B7+1' },
                { value: 'Red', look: 'rag' },
              ],
            ],
            whenEmpty: 'none',
          },
          {
            kind: 'chart',
            name: 'Chart',
            title: 'T',
            altText: 'Alt',
            type: 'bar',
            grouping: 'stacked',
            table: 'Counts',
            categories: 'Theme',
            series: [
              { header: 'Red', colour: '#C5221F' },
              { header: 'Green', colour: '#B7DDB0', negativeColour: '#000000' },
            ],
            rows: 12,
          },
          {
            kind: 'chart',
            name: 'Chart2',
            title: 'T',
            altText: 'Alt',
            type: 'line',
            grouping: 'clustered',
            table: 'Counts',
            categories: 'Theme',
            series: [{ header: 'Red', colour: '#C5221F' }],
            rows: 12,
            axisTitle: 'x',
          },
          {
            kind: 'table',
            name: 'A1',
            heading: null,
            columns: [{ header: 'Theme', width: 30, format: 'text' }],
            rows: [],
            whenEmpty: 'No action.',
          },
        ],
      },
    ],
  });
  writeFileSync('/tmp/fh.xlsx', bytes);
  expect(await faultsOf(bytes)).toEqual([]);
});
