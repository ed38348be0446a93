const ENCODER = new TextEncoder();
const PLAIN = /^[\x20-\x7e]*$/;

/** How many bytes something takes in a request or a reply. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  return PLAIN.test(text) ? text.length : ENCODER.encode(text).length;
}
