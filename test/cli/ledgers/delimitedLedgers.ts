import { ADULTS, adultsAgreed, type LedgerCase } from './ledgerCase';

const PLAIN = `AC100,Home care,1250000,400000
AC110,Day opportunities,480500,200000
AC120,Direct payments,910250,455000
AC900,Client contributions,-320000,-140000`;

/** Text in UTF-16 with its byte order mark. */
function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  Array.from(text).forEach((letter, at) => {
    view.setUint16(2 + at * 2, letter.charCodeAt(0), isLittle);
  });
  return bytes;
}

/** Text in Windows-1252, which for these letters is their own numbers but for the curled quotation mark. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text), (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
}

/** Ways that a text file is parted, encoded and framed. */
export const DELIMITED_LEDGERS: readonly LedgerCase[] = [
  {
    name: 'semicolons, with thousands commas in the amounts',
    plan: ADULTS,
    ledger: `Cost Centre;Description;Annual Budget;Actual YTD
AC100;Home care - external;1,000,000.00;410,000.00
AC100;Home care - in house;250,000.00;99,000.00
AC110;Day opportunities;480,500.00;200,100.50
AC120;Direct payments;910,250.00;455,000.00
AC900;Client contributions;-320,000.00;-140,000.00`,
    lines: adultsAgreed(2),
    actual: { AC100: 509_000, AC110: 200_100.5 },
  },
  {
    name: 'bars as a database client prints them, with rules and a count of rows',
    plan: ADULTS,
    ledger: `CC   |CC NAME             |FULL YEAR BUDGET|YTD ACTUAL
-----|--------------------|----------------|----------
AC100|HOME CARE           |      1250000.00| 400000.00
AC110|DAY OPPORTUNITIES   |       480500.00| 200000.00
AC120|DIRECT PAYMENTS     |       910250.00| 455000.00
AC900|CLIENT CONTRIBUTIONS|      -320000.00|-140000.00

(4 rows selected)`,
    lines: adultsAgreed(),
  },
  {
    name: 'tabs in UTF-16 with pound signs',
    plan: ADULTS,
    ledger: utf16(
      `Cost centre\tName\tBudget\tActual\r\nAC100\tHome care\t£1,250,000.00\t£400,000\r\nAC110\tDay opportunities\t£480,500.00\t£1\r\nAC120\tDirect payments\t£910,250.00\t£2\r\nAC900\tClient contributions\t-£320,000.00\t-£5\r\n`,
      true,
    ),
    lines: adultsAgreed(),
    actual: { AC100: 400_000, AC900: -5 },
  },
  {
    name: 'UTF-16 the other way round, with commas',
    plan: ADULTS,
    ledger: utf16(`Code,Name,Budget,Actual\n${PLAIN}\n`, false),
    lines: adultsAgreed(),
  },
  {
    name: 'Windows-1252 with pound signs in headings and amounts and a curled apostrophe',
    plan: { lines: [...ADULTS.lines, ['', 'Carers’ grants', 12_000]] },
    ledger: windows1252(
      `Cost centre,Details,Budget (£),Actual (£)\r\nAC100,Home care,"£1,250,000",1\r\nAC110,Day opportunities,"£480,500",1\r\nAC120,Direct payments,"£910,250",1\r\nAC900,Client contributions,"(£320,000)",0\r\n,Carers’ grants,"£12,000",0\r\n`,
    ),
    lines: [...adultsAgreed(), ['Carers’ grants', 'agreed', 0, 1]],
  },
  {
    name: 'a byte order mark, a line that names the separator, and Windows line ends',
    plan: ADULTS,
    ledger: `\uFEFFsep=,\r\nCode,Name,Budget,Actual\r\n${PLAIN.replaceAll('\n', '\r\n')}\r\n`,
    lines: adultsAgreed(),
  },
  {
    name: 'the header in row 8 under a banner, some of its lines in two cells',
    plan: ADULTS,
    ledger: `WESTMERE COUNCIL,,,,
Run date:,14/07/2026 08:15,,,
Report:,GL042 Budget monitoring,,,
Ledger:,GEN01,,,
Period,03,,,
User:,PMARLOW,,,
,,,,
Centre,Centre Name,Revised Budget,Actual,Committed
AC100,Home care,1250000,400000,25000
AC110,Day opportunities,480500,200000,0
AC120,Direct payments,910250,455000,
AC900,Client contributions,-320000,-140000,`,
    lines: adultsAgreed(),
    commitment: { AC100: 25_000 },
  },
  {
    name: 'pages with their own headers and totals, and a total of the report',
    plan: ADULTS,
    ledger: `Code,Description,Budget,Actual
AC100,Home care,1000000,400000
AC110,Day opportunities,480500,200000
Page total,,1480500,600000
Page 1 of 2,,,
Code,Description,Budget,Actual
AC100,Home care,250000,100000
AC120,Direct payments,910250,455000
AC900,Client contributions,-320000,-140000
Page total,,840250,415000
Page 2 of 2,,,
Report total,,2320750,1015000`,
    lines: adultsAgreed(2),
    notes: ['ledger-subtotals-left-out'],
  },
  {
    name: 'quoted line breaks, doubled quotation marks, blank lines and commas at the end',
    plan: ADULTS,
    ledger: `"Code","Description","Budget","Actual",
"AC100","Home care
(external ""spot"" and block)","1,250,000.00","400000",

"AC110","Day ""opps"", north and south","480,500.00","0",
"AC120","Direct payments","910,250.00","0",


"AC900","Client contributions","-320,000.00","0",`,
    lines: adultsAgreed(),
  },
  {
    name: 'thousands commas that nobody quoted: no row is read into the wrong columns',
    plan: ADULTS,
    ledger: `Code,Description,Budget,Actual
AC100,Home care,1,250,000.00,400,000.00
AC110,Day opportunities,480,500.00,200,000.00
AC120,Direct payments,910,250.00,455,000.00
AC900,Client contributions,-320,000.00,-140,000.00`,
    lines: [
      ['AC100', 'planOnly', -1_250_000, 0],
      ['AC110', 'planOnly', -480_500, 0],
      ['AC120', 'planOnly', -910_250, 0],
      ['AC900', 'planOnly', 320_000, 0],
    ],
    warnings: ['ledger-columns-shifted'],
  },
  {
    name: 'one description with a comma that nobody quoted',
    plan: ADULTS,
    ledger: `Code,Description,Budget,Actual
${PLAIN.replace('Day opportunities', 'Day opportunities, north')}`,
    lines: [
      ['AC100', 'agreed', 0, 1],
      ['AC110', 'planOnly', -480_500, 0],
      ['AC120', 'agreed', 0, 1],
      ['AC900', 'agreed', 0, 1],
    ],
    warnings: ['ledger-columns-shifted'],
  },
];
