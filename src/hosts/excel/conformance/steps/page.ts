import { step, type Theme } from '../step';
import { put, read } from '../trial';

const PAGE_LAYOUT = 'Microsoft Learn, "Excel.PageLayout"';
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
