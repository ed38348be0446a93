const TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check before the first byte. */
export const FIRST_CRC = 0xffffffff;

/** The check after more bytes, not yet finished. */
export function crcSoFar(before: number, bytes: Uint8Array): number {
  const { length } = bytes;
  let crc = before;
  // By index: an iterator over millions of bytes takes several times as long.
  for (let at = 0; at < length; at += 1) crc = Number(TABLE[(crc ^ Number(bytes[at])) & 0xff]) ^ (crc >>> 8);
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
