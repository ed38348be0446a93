import type { Section, SectionChart } from '../../domain/report/types';
import { chartShapes } from './chartShapes';
import { pngOf } from './pngOf';

/** A chart as a picture: drawn lines for today's Word, pixels for older readers. Pixels of the page. */
export interface ChartPicture {
  readonly svg: string;
  readonly fallback: Uint8Array;
  readonly width: number;
  readonly height: number;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The picture of a chart over its section's table; `null` where there is nothing to draw. */
export function chartPicture(chart: SectionChart, section: Section): ChartPicture | null {
  const shapes = chartShapes(chart, section);
  if (shapes === null) return null;
  const { width, height, bars, labels } = shapes;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" font-family="Arial, sans-serif" font-size="13" fill="#1B1A19">`,
    `<rect width="${String(width)}" height="${String(height)}" fill="#FFFFFF"/>`,
    ...bars.map(
      (bar) =>
        `<rect x="${String(bar.x)}" y="${String(bar.y)}" width="${String(bar.width)}" height="${String(bar.height)}" fill="${bar.colour}" stroke="#3B3A39" stroke-width="0.5"/>`,
    ),
    ...labels.map(
      (label) =>
        `<text x="${String(Math.round(label.x))}" y="${String(label.y)}" text-anchor="${label.anchor}"${label.colour === undefined ? '' : ` fill="${label.colour}"`}>${escaped(label.text)}</text>`,
    ),
    '</svg>',
  ].join('');
  return { svg, fallback: pngOf(shapes), width, height };
}
