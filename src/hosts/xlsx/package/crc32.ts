const TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** What a byte comes to after so many bytes more: four bytes are then checked in one step ("slicing by four"). */
function after(table: Uint32Array): Uint32Array {
  return table.map((value) => Number(TABLE[value & 0xff]) ^ (value >>> 8));
}
const SECOND = after(TABLE);
const THIRD = after(SECOND);
const FOURTH = after(THIRD);

/** The check before the first byte. */
export const FIRST_CRC = 0xffffffff;

/** The check after more bytes, not yet finished. */
export function crcSoFar(before: number, bytes: Uint8Array): number {
  const { length } = bytes;
  let crc = before;
  // By index: an iterator over millions of bytes takes several times as long.
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    crc ^=
      Number(bytes[at]) | (Number(bytes[at + 1]) << 8) | (Number(bytes[at + 2]) << 16) | (Number(bytes[at + 3]) << 24);
    crc =
      Number(FOURTH[crc & 0xff]) ^
      Number(THIRD[(crc >>> 8) & 0xff]) ^
      Number(SECOND[(crc >>> 16) & 0xff]) ^
      Number(TABLE[crc >>> 24]);
  }
  for (; at < length; at += 1) crc = Number(TABLE[(crc ^ Number(bytes[at])) & 0xff]) ^ (crc >>> 8);
  return crc;
}

/** The CRC-32 that belongs to a check after the last byte. */
export function finishedCrc(crc: number): number {
  return (crc ^ 0xffffffff) >>> 0;
}

/** The CRC-32 of a file's content, as zip directories hold it. */
export function crc32(bytes: Uint8Array): number {
  return finishedCrc(crcSoFar(FIRST_CRC, bytes));
}
