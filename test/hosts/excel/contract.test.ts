import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { describeWorkbook } from '../../contract/workbookContract';
import { inVariants } from '../../office-host/inVariants';
import { startExcel } from '../../office-host/simExcel';
import { simHands } from './simHands';
import { simLink } from './simLink';

inVariants(() => {
  describeWorkbook('live Excel', () => {
    const client = startExcel();
    return Promise.resolve({ workbook: excelWorkbook(simLink(client)), hands: simHands(client.workbook) });
  });
});
