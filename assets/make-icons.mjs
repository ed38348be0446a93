// Draws Boardline's icons, each from one list of shapes: an SVG and the PNG sizes that the manifest names.
// Run `node assets/make-icons.mjs` after changing a shape.
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const SIZES = [16, 32, 64, 80, 128];
const folder = new URL('./', import.meta.url);

const GREEN = '#0f6c4b';

function box(x, y, width, height, radius, colour) {
  return { x, y, width, height, radius, colour };
}

/** Rounded rectangles in a square of side 32, painted in order. */
const ICONS = {
  // Three lines of a plan, each with its status.
  icon: [
    box(1, 1, 30, 30, 6, GREEN),
    box(6, 7, 5, 5, 1.5, '#ff9d97'),
    box(13, 8, 13, 3, 1.5, '#ffffff'),
    box(6, 14, 5, 5, 1.5, '#ffc83d'),
    box(13, 15, 13, 3, 1.5, '#ffffff'),
    box(6, 21, 5, 5, 1.5, '#9be08f'),
    box(13, 22, 9, 3, 1.5, '#ffffff'),
  ],
  // Boxes down a list, read again: the last one still open.
  recheck: [
    box(3, 3, 8, 8, 2, GREEN),
    box(14, 5, 15, 4, 2, '#605e5c'),
    box(3, 13, 8, 8, 2, GREEN),
    box(14, 15, 15, 4, 2, '#605e5c'),
    box(3, 23, 8, 8, 2, GREEN),
    box(5, 25, 4, 4, 1, '#ffffff'),
    box(14, 25, 10, 4, 2, '#605e5c'),
  ],
  // A printed page with a heading and a chart.
  report: [
    box(5, 1, 22, 30, 3, '#605e5c'),
    box(7, 3, 18, 26, 1.5, '#ffffff'),
    box(9, 6, 14, 3, 1.5, GREEN),
    box(9, 20, 3, 6, 0.5, '#c5221f'),
    box(14, 16, 3, 10, 0.5, '#f2a900'),
    box(19, 12, 3, 14, 0.5, GREEN),
  ],
};

function covers(shape, x, y) {
  const dx = Math.max(shape.x + shape.radius - x, x - (shape.x + shape.width - shape.radius), 0);
  const dy = Math.max(shape.y + shape.radius - y, y - (shape.y + shape.height - shape.radius), 0);
  return dx * dx + dy * dy <= shape.radius * shape.radius;
}

function rgb(colour) {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

/** Colour of a point with alpha, unmultiplied. */
function pointAt(shapes, x, y) {
  const top = shapes.findLast((shape) => covers(shape, x, y));
  return top === undefined ? [0, 0, 0, 0] : [...rgb(top.colour), 1];
}

/** RGBA bytes of the icon, each pixel the mean of 8 × 8 points. */
function pixels(shapes, size) {
  const fine = 8;
  const bytes = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0, 0];
      for (let step = 0; step < fine * fine; step += 1) {
        const x = ((column + ((step % fine) + 0.5) / fine) * 32) / size;
        const y = ((row + (Math.floor(step / fine) + 0.5) / fine) * 32) / size;
        const [red, green, blue, alpha] = pointAt(shapes, x, y);
        sum[0] += red * alpha;
        sum[1] += green * alpha;
        sum[2] += blue * alpha;
        sum[3] += alpha;
      }
      const at = (row * size + column) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        bytes[at + channel] = sum[3] === 0 ? 0 : Math.round(sum[channel] / sum[3]);
      }
      bytes[at + 3] = Math.round((sum[3] / (fine * fine)) * 255);
    }
  }
  return bytes;
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(kind, content) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const length = Buffer.alloc(4);
  const crc = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
}

/** A PNG of 8-bit RGBA, every row unfiltered. Source: W3C PNG specification, sections 5 and 11. */
function png(shapes, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rgba = pixels(shapes, size);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.from([0]), rgba.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function svg(shapes) {
  const rectangles = shapes.map(
    ({ x, y, width, height, radius, colour }) =>
      `  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colour}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\n${rectangles.join('\n')}\n</svg>\n`;
}

for (const [name, shapes] of Object.entries(ICONS)) {
  writeFileSync(new URL(`${name}.svg`, folder), svg(shapes));
  for (const size of SIZES) writeFileSync(new URL(`${name}-${size}.png`, folder), png(shapes, size));
}
