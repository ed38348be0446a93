import { boardPaper } from '../hosts/document/boardPaper';
import { csvZip } from '../hosts/document/csvZip';
import { tidyCsv } from '../hosts/document/tidyCsv';
import { checkAccessibility } from '../hosts/xlsx/checkAccessibility';
import { makeBook } from '../hosts/xlsx/makeBook';
import { newXlsx, openXlsx } from '../hosts/xlsx/openXlsx';
import { readSource } from '../sources/readSource';
import { run } from './run';

const now = new Date();
const today = `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;

process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  // A reader that stops early (`boardline … | head`) is no fault.
  if (fault.code !== 'EPIPE') throw fault;
});

void run(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  say: (text) => process.stderr.write(`${text}\n`),
  today,
  hosts: {
    openWorkbook: openXlsx,
    newWorkbook: newXlsx,
    makeBook,
    makePaper: boardPaper,
    csvFiles: tidyCsv,
    csvZip,
    readSource,
    checkAccessibility,
  },
}).then((status) => {
  process.exitCode = status;
});
