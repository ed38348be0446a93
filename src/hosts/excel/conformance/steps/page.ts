import { step, type Theme } from '../step';
import { put, read } from '../trial';

const PAGE_LAYOUT = 'Microsoft Learn, "Excel.PageLayout"';
const HEADER_FOOTER = 'Microsoft Learn, "Excel.HeaderFooter"';
const FREEZE = 'Microsoft Learn, "Excel.WorksheetFreezePanes"';
const WORKSHEET = 'Microsoft Learn, "Excel.Worksheet"';

/** How a sheet is seen and printed. */
export const PAGE: Theme = {
  name: 'page',
  requests: [
    [
      step('orientation and paper', PAGE_LAYOUT, ({ sheet }) =>
        read(put(sheet.pageLayout, { orientation: 'Landscape', paperSize: 'A4' }), 'orientation,paperSize'),
      ),
      step('one page wide', PAGE_LAYOUT, ({ sheet }) =>
        read(put(sheet.pageLayout, { zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } }), 'zoom'),
      ),
      step('margins', PAGE_LAYOUT, ({ sheet }) => {
        const margins = { leftMargin: 36, rightMargin: 36, topMargin: 43.2, bottomMargin: 50.4 };
        const beyond = { headerMargin: 21.6, footerMargin: 21.6 };
        read(
          put(sheet.pageLayout, { ...margins, ...beyond }),
          'leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin',
        );
      }),
      step('words at the foot', HEADER_FOOTER, ({ sheet }) =>
        read(
          put(sheet.pageLayout.headersFooters.defaultForAllPages, {
            leftFooter: 'Plan && budget',
            rightFooter: 'Page &P of &N',
          }),
          'leftFooter,rightFooter',
        ),
      ),
      step('whole columns printed', PAGE_LAYOUT, ({ sheet }) => {
        sheet.pageLayout.setPrintArea('A:C');
        read(sheet.pageLayout.getPrintAreaOrNullObject(), 'address');
      }),
      step('columns on every page', PAGE_LAYOUT, ({ sheet }) => {
        sheet.pageLayout.setPrintTitleColumns('$A:$B');
        read(sheet.pageLayout.getPrintTitleColumnsOrNullObject(), 'address');
      }),
      step('no rows on every page', PAGE_LAYOUT, ({ sheet }) =>
        read(sheet.pageLayout.getPrintTitleRowsOrNullObject(), 'address'),
      ),
      step('rows on every page', PAGE_LAYOUT, ({ sheet }) => {
        sheet.pageLayout.setPrintTitleRows('$2:$2');
        read(sheet.pageLayout.getPrintTitleRowsOrNullObject(), 'address');
      }),
      step('nothing stands still', FREEZE, ({ sheet }) => read(sheet.freezePanes.getLocationOrNullObject(), 'address')),
      step('freeze rows', FREEZE, ({ sheet }) => {
        sheet.freezePanes.freezeRows(2);
        read(sheet.freezePanes.getLocationOrNullObject(), 'address,rowCount,columnCount');
      }),
      step('freeze rows and columns', FREEZE, ({ sheet }) => {
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
        read(sheet.freezePanes.getLocationOrNullObject(), 'address,rowCount,columnCount');
      }),
      step('unfreeze', FREEZE, ({ sheet }) => {
        sheet.freezePanes.unfreeze();
        read(sheet.freezePanes.getLocationOrNullObject(), 'address');
      }),
      step('tab colour and lines', WORKSHEET, ({ sheet }) =>
        read(put(sheet, { tabColor: '#123C69', showGridlines: false }), 'tabColor,showGridlines'),
      ),
      step('no tab colour', WORKSHEET, ({ sheet }) => read(put(sheet, { tabColor: '' }), 'tabColor')),
    ],
  ],
};
