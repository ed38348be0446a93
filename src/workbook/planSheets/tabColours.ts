import type { TableSchema } from '../schema/types';

/**
 * The colours of the tabs say who writes a sheet: none is a colour of a status. Said in the Guide by these names.
 */
export const TAB_COLOURS: Readonly<Record<TableSchema['kept'], string>> = {
  byYou: '#2F6DB5',
  byBoardline: '#7A7A7A',
  asSettings: '#7B5EA7',
};
