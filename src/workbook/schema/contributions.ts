import type { TableSchema } from './types';

export const CONTRIBUTIONS: TableSchema = {
  name: 'Contributions',
  sheet: 'Contributions',
  rowIs: 'one partner’s contribution to a pooled budget',
  synonyms: [],
  kept: 'byYou',
  columns: [
    {
      key: 'partner',
      header: 'Partner',
      synonyms: ['organisation'],
      type: 'text',
      ownership: 'user',
      width: 28,
      help: 'Who contributes.',
    },
    {
      key: 'fund',
      header: 'Fund',
      synonyms: ['pool', 'pooled budget'],
      type: 'text',
      ownership: 'user',
      width: 24,
      help: 'The pooled fund.',
    },
    {
      key: 'agreed',
      header: 'Agreed',
      synonyms: ['agreed contribution'],
      type: 'money',
      ownership: 'user',
      width: 13,
      help: 'What was agreed for the year.',
    },
    {
      key: 'paid',
      header: 'Paid',
      synonyms: ['paid to date'],
      type: 'money',
      ownership: 'user',
      width: 13,
      help: 'What has been paid so far.',
    },
    {
      key: 'share',
      header: 'Share %',
      synonyms: ['share'],
      type: 'percent',
      ownership: 'formula',
      width: 10,
      help: 'The partner’s part of the fund’s agreed total.',
      formula:
        '=IF(SUMPRODUCT((Contributions[Fund]&""=Contributions[[#This Row],[Fund]]&"")*1,Contributions[Agreed])=0,"",Contributions[[#This Row],[Agreed]]/SUMPRODUCT((Contributions[Fund]&""=Contributions[[#This Row],[Fund]]&"")*1,Contributions[Agreed]))',
    },
  ],
};
