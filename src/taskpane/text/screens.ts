/** Every screen of the pane by the name that the session knows it by, with its title. A new screen begins here. */
export const SCREEN_TITLES = {
  overview: 'Overview',
  checks: 'Checks',
  action: 'Action',
  report: 'Report',
  import: 'Bring in a plan',
  budget: 'Budget',
  reconcile: 'Reconcile to the ledger',
  rules: 'Rule set',
  proformas: 'Returns',
  period: 'Close a period',
  changes: 'What has changed',
  rows: 'Actions',
  conformance: 'Conformance',
} as const;

export type Screen = keyof typeof SCREEN_TITLES;
