import type { ContentRows } from '../contentRows';

const COUNCIL = 'Westmere Council';
const TRUST = 'Northgate NHS Foundation Trust';
const BOARD = 'Westmere and Vale Integrated Care Board';
const VOLUNTARY = 'Westmere Voluntary Action';

type Entry = readonly [name: string, organisation: string, role: string, more?: Readonly<Record<string, string>>];

const ENTRIES: readonly Entry[] = [
  ['P Adeyemi', COUNCIL, 'Director of adult services'],
  ['R Castellan', BOARD, 'Director of partnerships'],
  ['H Brightwater', TRUST, 'Chief information officer'],
  ['S Okonjo', COUNCIL, 'Head of performance and insight'],
  ['T Marchbank', TRUST, 'Service manager, access'],
  ['L Fenwick', BOARD, 'Primary care lead'],
  ['J Hollis', VOLUNTARY, 'Chief officer'],
  ['M Castlereagh', TRUST, 'Service manager, young people'],
  ['D Ravenhill', COUNCIL, 'Head of children’s social care'],
  ['G Lyndhurst', TRUST, 'Associate director, crisis care'],
  ['K Oduya', TRUST, 'Service manager, home treatment'],
  ['N Vasile', TRUST, 'Chief pharmacist'],
  ['Y Amankwah', COUNCIL, 'Consultant in public health'],
  ['B Thornaby', COUNCIL, 'Head of housing options'],
  ['C Penhaligon', BOARD, 'Placements commissioner'],
  ['E Sørensen', VOLUNTARY, 'Involvement lead', { alsoWrittenAs: 'E Sorensen' }],
  ['O Winterbourne', `${COUNCIL}; ${TRUST}`, 'Head of joint workforce'],
  ['F Abernathy', COUNCIL, 'Finance business partner'],
  ['V Pargeter', BOARD, 'Contracts lead'],
  ['Q Lindqvist', VOLUNTARY, 'Trustee'],
  ['Team managers', TRUST, 'Community team managers', { collective: 'Yes' }],
];

/** The sample's leads directory. A Delacroix and M Quist are missing from it on purpose; Q Lindqvist leads nothing. */
export const WESTMERE_LEADS: ContentRows = ENTRIES.map(([name, organisation, role, more]) => ({
  name,
  organisation,
  role,
  email: `${name.replace(/\W+/g, '.').toLowerCase()}@westmere.example`,
  collective: 'No',
  ...more,
}));
