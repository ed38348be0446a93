import type { TableSchema } from './types';

export const MAPPINGS: TableSchema = {
  name: 'Mappings',
  sheet: 'Mappings',
  rowIs: 'one remembered meaning: a column of an import, a ledger code, or an authoriser’s limit',
  synonyms: [],
  columns: [
    {
      key: 'kind',
      header: 'Kind',
      synonyms: [],
      type: 'choice',
      ownership: 'shared',
      width: 12,
      help: 'Column, ledger code or virement limit (From: who may authorise; To: up to how many pounds).',
      choices: ['Column', 'Ledger code', 'Virement limit'],
    },
    {
      key: 'from',
      header: 'From',
      synonyms: [],
      type: 'text',
      ownership: 'shared',
      width: 32,
      help: 'As the source has it.',
    },
    {
      key: 'to',
      header: 'To',
      synonyms: [],
      type: 'text',
      ownership: 'shared',
      width: 32,
      help: 'What it means here.',
    },
    {
      key: 'note',
      header: 'Note',
      synonyms: [],
      type: 'text',
      ownership: 'shared',
      width: 40,
      help: 'Who said so, and when.',
    },
  ],
};
