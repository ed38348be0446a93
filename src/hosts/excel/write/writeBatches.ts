import { jsonBytes } from '../link/jsonBytes';
import type { ExcelValue } from '../read/cellContent';
import type { TrackedBlock } from '../read/columnReading';
import type { PlannedWrite } from './plannedWrites';

/** The largest request, in bytes of JSON; Excel on the web takes 5 MB (Microsoft Learn, "Resource limits"). */
export const LARGEST_REQUEST = 1_900_000;

/** Rows of one block that are written together. */
export interface BlockWrite {
  readonly block: TrackedBlock;
  /** First and last row within the block. */
  readonly from: number;
  readonly to: number;
  readonly writes: readonly PlannedWrite[];
  readonly bytes: number;
}

function bytesOf(input: ExcelValue): number {
  return typeof input === 'string' ? jsonBytes(input) : String(input).length;
}

function blockOf(write: PlannedWrite): TrackedBlock | undefined {
  return write.reading.blocks.find((block) => write.row >= block.from && write.row < block.from + block.rows);
}

/** What a block write weighs: the values, and `null` for every cell of its columns that stays. */
function weigh(block: TrackedBlock, writes: readonly PlannedWrite[]): BlockWrite {
  const rows = writes.map((write) => write.row - block.from);
  const from = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const to = rows.reduce((most, row) => Math.max(most, row), 0);
  const columns = new Set(writes.map((write) => write.column)).size;
  const bytes = writes.reduce((sum, write) => sum + bytesOf(write.input) + 8, 0) + (to - from + 1) * columns * 8;
  return { block, from, to, writes, bytes };
}

/** Halves a block write by rows; `null` where it is one row. */
export function halvedWrite(write: BlockWrite): readonly BlockWrite[] | null {
  if (write.from === write.to) return null;
  const middle = Math.floor((write.from + write.to) / 2) + write.block.from;
  const upper = write.writes.filter(({ row }) => row <= middle);
  const lower = write.writes.filter(({ row }) => row > middle);
  return [upper, lower].filter((part) => part.length > 0).map((part) => weigh(write.block, part));
}

function smallEnough(write: BlockWrite): readonly BlockWrite[] {
  const halves = write.bytes > LARGEST_REQUEST ? halvedWrite(write) : null;
  return halves === null ? [write] : halves.flatMap(smallEnough);
}

/** The writes as requests: each no larger than {@link LARGEST_REQUEST}, in the order of the rows. */
export function writeBatches(writes: readonly PlannedWrite[]): readonly (readonly BlockWrite[])[] {
  const byBlock = new Map<TrackedBlock, PlannedWrite[]>();
  for (const write of writes) {
    const block = blockOf(write);
    if (block === undefined) continue;
    const list = byBlock.get(block) ?? [];
    list.push(write);
    byBlock.set(block, list);
  }
  const batches: BlockWrite[][] = [];
  let bytes = Infinity;
  for (const [block, list] of byBlock) {
    for (const part of smallEnough(weigh(block, list))) {
      if (bytes + part.bytes > LARGEST_REQUEST) {
        batches.push([]);
        bytes = 0;
      }
      batches.at(-1)?.push(part);
      bytes += part.bytes;
    }
  }
  return batches;
}
