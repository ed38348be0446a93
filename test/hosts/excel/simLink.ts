import type { ExcelLink } from '../../../src/hosts/excel/link/excelLink';
import type { SimClient } from '../../office-host/simExcel';

/** The adapter's way into the simulated Excel; nobody waits. `chunks()` counts the chunks of long work. */
export function simLink(client: SimClient): ExcelLink & { readonly chunks: () => number } {
  let chunks = 0;
  return {
    excel: client.excel,
    supports: (version) => Number(version.split('.')[1]) <= 17,
    wait: () => Promise.resolve(),
    onChunk: () => {
      chunks += 1;
    },
    chunks: () => chunks,
  };
}
