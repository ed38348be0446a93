import { zlibSync } from 'fflate';
import { ASCENT, letterOf, widthOf } from './letters';
import type { ChartShapes, Label } from './shapes';

const INK = '#1B1A19';
/** Pale bars can be told from the page by their edge. */
const EDGE = [59, 58, 57] as const;

const CRC_TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(body, 8);
  view.setUint32(body.length + 8, crc(bytes.subarray(4, body.length + 8)));
  return bytes;
}

function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}

/** Where a label's first letter stands. */
function leftOf({ x, text, anchor }: Label): number {
  if (anchor === 'start') return Math.round(x);
  return Math.round(anchor === 'middle' ? x - widthOf(text) / 2 : x - widthOf(text));
}

/** A chart as a PNG on white, for readers that do not show SVG. */
export function pngOf(shapes: ChartShapes): Uint8Array {
  const { width, height } = shapes;
  const stride = width * 3 + 1;
  const pixels = new Uint8Array(stride * height).fill(255);
  for (let row = 0; row < height; row += 1) pixels[row * stride] = 0;
  const dot = (x: number, y: number, [red, green, blue]: readonly [number, number, number]): void => {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    pixels.set([red, green, blue], y * stride + 1 + x * 3);
  };
  for (const bar of shapes.bars) {
    const colour = channels(bar.colour);
    for (let y = bar.y; y < bar.y + bar.height; y += 1) {
      const edge = y === bar.y || y === bar.y + bar.height - 1;
      for (let x = bar.x; x < bar.x + bar.width; x += 1) {
        dot(x, y, edge || x === bar.x || x === bar.x + bar.width - 1 ? EDGE : colour);
      }
    }
  }
  for (const label of shapes.labels) {
    let left = leftOf(label);
    const ink = channels(label.colour ?? INK);
    for (const character of label.text) {
      const letter = letterOf(character);
      letter.rows.forEach((row, down) => {
        for (let across = 0; across < letter.width; across += 1) {
          if (((row >> across) & 1) === 1) dot(left + across, label.y - ASCENT + down, ink);
        }
      });
      left += letter.width;
    }
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 2, 0, 0, 0], 8);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(pixels)),
    chunk('IEND', new Uint8Array(0)),
  ];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
