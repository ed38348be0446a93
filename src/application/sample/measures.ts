import type { ContentRows } from '../contentRows';

export const WESTMERE_MILESTONES: ContentRows = [
  {
    actionRef: '1.2c',
    milestone: 'Supplier chosen',
    timescale: 'May 2026',
    due: '2026-05-31',
    completedOn: '2026-05-27',
  },
  { actionRef: '1.2c', milestone: 'Records of both teams moved', timescale: 'December 2026', due: '2026-12-31' },
  { actionRef: '3.1a', milestone: 'Lease signed', timescale: 'June 2026', due: '2026-06-30' },
  { actionRef: '3.1a', milestone: 'Staff in post', timescale: 'August 2026', due: '2026-08-31' },
  { actionRef: '4.1a', milestone: 'Site acquired', timescale: 'July 2026', due: '2026-07-31' },
  { actionRef: '4.1a', milestone: 'First tenants move in', timescale: 'December 2026', due: '2026-12-31' },
];

export const WESTMERE_INDICATORS: ContentRows = [
  {
    ref: 'K1',
    indicator: 'People seen within four weeks of referral',
    unit: '%',
    betterWhen: 'Higher',
    lead: 'T Marchbank',
  },
  { ref: 'K2', indicator: 'Placements out of the borough', unit: 'people', betterWhen: 'Lower', lead: 'C Penhaligon' },
  { ref: 'K3', indicator: 'People in paid work or training', unit: 'people', betterWhen: 'Higher', lead: 'J Hollis' },
];

export const WESTMERE_INDICATOR_VALUES: ContentRows = [
  { ref: 'K1', area: 'North', periodEnd: '2026-03-31', target: 80, actual: 71 },
  { ref: 'K1', area: 'North', periodEnd: '2026-06-30', target: 80, actual: 76 },
  { ref: 'K1', area: 'South', periodEnd: '2026-03-31', target: 80, actual: 83 },
  { ref: 'K1', area: 'South', periodEnd: '2026-06-30', target: 80, actual: 81 },
  { ref: 'K2', area: 'Westmere', periodEnd: '2026-03-31', target: 30, actual: 41 },
  { ref: 'K2', area: 'Westmere', periodEnd: '2026-06-30', target: 28, actual: 38 },
  { ref: 'K3', area: 'Westmere', periodEnd: '2026-03-31', target: 120, actual: 96 },
  { ref: 'K3', area: 'Westmere', periodEnd: '2026-06-30', target: 130, actual: 118 },
];
