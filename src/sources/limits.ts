/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** The most that a compressed file may hold when unpacked, in bytes. */
export const LARGEST_UNPACKED = 300 * 1024 * 1024;

/** The most text that one document is read for, in characters. */
export const LONGEST_TEXT = 60_000_000;

/** The most filled cells that one document is read for: a ledger of 200,000 rows has well under it. */
export const MOST_CELLS = 1_600_000;

/** The widest table that is read, in columns; what lies beyond is no plan. */
export const WIDEST_TABLE = 400;
