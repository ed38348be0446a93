import type { ExcelLink } from './excelLink';
import { Refused } from './hostFault';

/** What the live host calls at most; the manifest asks for the same. */
const EXCEL_FLOOR = '1.13';

/** Refuses an Excel that lacks what Boardline calls, before anything is read or changed. */
export function refuseTooOld(link: ExcelLink): void {
  if (link.supports(EXCEL_FLOOR)) return;
  const message =
    'This Excel is too old for Boardline: update it (Excel 2021, Microsoft 365), or open the workbook in Excel on the web.';
  throw new Refused([{ kind: 'tooOld', where: 'Excel', message, canContinueWithConsent: false }]);
}
