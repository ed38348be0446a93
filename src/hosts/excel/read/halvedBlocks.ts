import type { RowBlock } from './rowBlocks';

/** Blocks in two halves, for a request that was too large; `null` where only one row is left. */
export function halvedBlocks(blocks: readonly RowBlock[]): readonly (readonly RowBlock[])[] | null {
  const [only] = blocks;
  if (only === undefined) return null;
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  if (only.rows === 1) return null;
  const rows = Math.ceil(only.rows / 2);
  return [[{ ...only, rows }], [{ ...only, from: only.from + rows, rows: only.rows - rows }]];
}
