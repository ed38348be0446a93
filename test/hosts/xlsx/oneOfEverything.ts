import type { BookModel } from '../../../src/workbook/sheetModel';

/** A book of one sheet with every kind of block, cell, link and chart that a model can ask for. */
export function oneOfEverything(): BookModel {
  return {
    properties: {
      title: 'Westmere board report',
      subject: 'Ageing well',
      author: 'P Marlow',
      keywords: 'board; plan',
      created: '2026-06-30',
    },
    colours: [
      { word: 'Red', fill: '#C5221F', text: '#FFFFFF' },
      { word: 'Green', fill: '#B7DDB0', text: '#0B3D0B' },
    ],
    sheets: [
      {
        name: 'Everything',
        title: 'Health & care in Westmere',
        subtitle: 'As at 30 June 2026',
        landscape: true,
        repeatHeaderOf: 'ByTheme',
        tabColour: '#123C69',
        blocks: [
          {
            kind: 'facts',
            facts: [
              { label: 'Plan', cell: { value: 'Westmere ageing well' } },
              { label: 'Report date', cell: { value: '2026-06-30', format: 'date' }, name: 'PrintedOn' },
              { label: 'Status', cell: { value: 'Red', look: 'rag' } },
            ],
          },
          {
            kind: 'text',
            lines: [
              { text: 'How it stands', look: 'heading' },
              { text: 'Two actions are late. '.repeat(12).trim() },
              { text: 'Write to the author', link: 'mailto:p.marlow@westmere.example' },
            ],
          },
          {
            kind: 'table',
            name: 'ByTheme',
            heading: 'By theme',
            columns: [
              { header: 'Theme', width: 30, format: 'text', wrap: true },
              { header: 'Red', width: 10, format: 'whole' },
              { header: 'Green', width: 10, format: 'whole' },
              { header: 'Variance', width: 14, format: 'moneyVariance' },
              { header: 'Due', width: 14, format: 'date' },
              { header: 'RAG', width: 10, format: 'text', align: 'centre' },
              { header: 'Red', width: 10, format: 'percent' },
            ],
            rows: [
              [
                { value: '=cmd|x', link: "#'Everything'!A1" },
                { value: 3 },
                { value: 4 },
                { value: -1200 },
                { value: '2026-08-31' },
                { value: 'Red', look: 'rag' },
                { value: 0.4 },
              ],
              [
                { value: 'Safe at home <here>', link: 'https://westmere.example/plan?a=1&b=2' },
                { value: 0 },
                { value: 7 },
                { value: 300, formula: '=100*3' },
                { value: null },
                { value: 'Green', look: 'rag' },
                { value: 0 },
              ],
            ],
            whenEmpty: 'No theme.',
          },
          {
            kind: 'chart',
            name: 'Status by theme',
            title: 'Status by theme',
            altText: 'Living well has three red actions, Safe at home none.',
            type: 'bar',
            grouping: 'stacked',
            table: 'ByTheme',
            categories: 'Theme',
            series: [
              { header: 'Red', colour: '#C5221F' },
              { header: 'Green', colour: '#B7DDB0' },
            ],
            rows: 12,
          },
          {
            kind: 'chart',
            name: 'Variance',
            title: 'Variance',
            altText: 'Living well is £1,200 under.',
            type: 'column',
            grouping: 'clustered',
            table: 'ByTheme',
            categories: 'Theme',
            series: [{ header: 'Variance', colour: '#C5221F', negativeColour: '#123C69' }],
            axisTitle: 'Pounds',
            rows: 12,
          },
          {
            kind: 'chart',
            name: 'Trend',
            title: 'Trend',
            altText: 'Red fell from three to none.',
            type: 'line',
            grouping: 'clustered',
            table: 'ByTheme',
            categories: 'Theme',
            series: [{ header: 'Red', colour: '#C5221F' }],
            rows: 12,
          },
          {
            kind: 'table',
            name: 'A1',
            heading: 'Overdue',
            columns: [
              { header: 'Ref', width: 8, format: 'text' },
              { header: 'Action', width: 40, format: 'text' },
            ],
            rows: [],
            whenEmpty: 'No action is overdue.',
          },
        ],
      },
    ],
  };
}
