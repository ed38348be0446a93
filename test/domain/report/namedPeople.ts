/** An officer as the plan lists them, how people write of them, and what must then stand nowhere. */
export interface NamedPerson {
  /** As written in the lead cells and the Leads sheet. */
  readonly listed: string;
  readonly mentions: readonly string[];
  /** In small letters without accents. */
  readonly secrets: readonly string[];
}

/** Names of the kinds that are easily missed. */
export const PEOPLE: readonly NamedPerson[] = [
  {
    listed: 'Anne-Marie Smythe-Jones',
    mentions: [
      'Anne-Marie Smythe-Jones to lead',
      'Agreed with A-M Smythe-Jones',
      'A Smythe-Jones has the key',
      'Smythe-Jones chairs it',
      'Ask Ms Smythe',
      'SMYTHE-JONES TO CHASE',
      'See anne-marie.smythe-jones@westmere.example',
    ],
    secrets: ['smythe', 'anne-marie'],
  },
  {
    listed: 'Siobhán O’Dowd',
    mentions: ["Siobhan O'Dowd agreed", 'S O’Dowd agreed', "O'Dowd agreed", 'Ring Siobhán first', 'SIOBHÁN O’DOWD'],
    secrets: ['dowd', 'siobhan'],
  },
  {
    listed: 'José Núñez',
    mentions: ['Jose Nunez writes it', 'NÚÑEZ to check', 'J. Núñez signs', 'jose nunez signs', 'Jose\u0301 has left'],
    secrets: ['nunez', 'jose'],
  },
  {
    listed: 'Theresa May',
    mentions: ['Theresa May to report', 'Mrs May has agreed', 'T May has agreed', 'T. May’s team', 'Ask Theresa'],
    secrets: ['theresa', 'mrs', 't. may', '. may'],
  },
  {
    listed: 'Hugh Grant',
    mentions: ['Hugh Grant to bid', 'H Grant to bid', 'Mr Grant to bid', 'Grant, Hugh'],
    secrets: ['hugh', 'h grant', 'mr grant', 'grant, h'],
  },
  {
    listed: 'Cllr Priya Patel',
    mentions: ['Cllr Patel opened it', 'Councillor P Patel opened it', 'Priya Patel’s ward', 'Patel P'],
    secrets: ['patel', 'priya'],
  },
  {
    listed: 'Dr K. van der Berg',
    mentions: ['Dr van der Berg saw it', 'K van der Berg saw it', 'Dr Berg saw it', 'K.van der Berg'],
    secrets: ['van der', 'berg saw', 'dr '],
  },
  {
    listed: 'Ann Lee',
    mentions: [
      'Ann Lee in Leeds',
      'A Lee annually',
      'Lee to close',
      'Mail Ann.Lee@westmere.example or ann_lee@x.example',
    ],
    secrets: ['ann lee', 'a lee', ' lee ', 'ann.lee', 'ann_lee'],
  },
  {
    listed: 'John Scully (JS)',
    mentions: ['JS to chase', 'Agreed (JS)', 'With JS', 'JS: rang the landlord', 'JS’s note', 'J.S. to chase'],
    secrets: ['js', 'j.s', 'scully'],
  },
  {
    listed: 'Zoë Quill',
    mentions: [
      'Zoe Quill',
      'Zoe\u00a0Quill signs',
      'Zoe  Quill signs',
      'Zoe\nQuill signs',
      'Qu\u00adill signs',
      'see /people/zoe-quill',
    ],
    secrets: ['quill', 'zoe'],
  },
  {
    listed: 'Wendy Ash',
    mentions: ['WA to chase', 'Agreed with WA', 'Ring her (WA)', 'W.A. rang', 'WA’s team'],
    secrets: ['wa ', 'wa)', 'with wa', 'w.a', "wa's"],
  },
  {
    listed: 'QZ',
    mentions: ['QZ to chase', 'Paper QZ', 'Q.Z. signs'],
    secrets: ['qz', 'q.z'],
  },
  {
    listed: 'Bob Tarn',
    mentions: [
      'Ring Bob Tarn on 01632 960 123',
      'mobile 07700 900123',
      'tel. +44 (0)20 7946 0958',
      'on 020-7946-0958',
      'ext. 4521',
    ],
    secrets: ['tarn', '960', '900123', '7946', '4521'],
  },
];

/** Sentences that name nobody, whoever the officers are, and so stay as they are. */
export const INNOCENT: readonly string[] = [
  'By May 2026 in Leeds',
  'From 31 May to June',
  'Annual leave and annexes',
  'A grant of £20,000 was paid',
  'Partners may meet in the Stone Room',
  'Ring the helpline on 0800 123 4567 or 111',
  'Code 0123 and 20260630',
  'HR policy, IT kit and GP lists',
  'Phase WA of Community Wardens (CW)',
];
