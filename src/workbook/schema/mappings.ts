import type { TableSchema } from './types';

export const MAPPINGS: TableSchema = {
  name: 'Mappings',
  sheet: 'Mappings',
  rowIs:
    'one remembered meaning: a column of an import or a ledger, a ledger code, an authoriser’s limit, the answer to a difference',
  synonyms: [],
  kept: 'asSettings',
  columns: [
    {
      key: 'kind',
      header: 'Kind',
      synonyms: [],
      type: 'choice',
      ownership: 'shared',
      width: 17,
      help: 'Column, ledger column, code or difference, virement limit (From: who; To: pounds), risk share (From: fund; To: By share or Host bears), profile (From: name; To: 12 figures; April first) or ignored finding (From: check and row; To: Ignore or Show).',
      choices: [
        'Column',
        'Ledger column',
        'Ledger code',
        'Ledger difference',
        'Virement limit',
        'Risk share',
        'Profile',
        'Ignored finding',
      ],
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
