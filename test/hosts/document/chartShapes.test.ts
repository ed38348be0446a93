import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Section, SectionChart } from '../../../src/domain/report/types';
import { chartShapes } from '../../../src/hosts/document/chartShapes';
import { widthOf } from '../../../src/hosts/document/letters';

type Look = Pick<SectionChart, 'type' | 'grouping'>;

const LYING: Look = { type: 'bar', grouping: 'stacked' };
const STANDING: Look = { type: 'column', grouping: 'clustered' };

function shapesOf(look: Look, rows: readonly (readonly [string, ...number[]])[], series: SectionChart['series']) {
  const chart: SectionChart = {
    ...look,
    kind: 'chart',
    name: 'C',
    title: 'C',
    message: 'M',
    table: 'T',
    categories: 'Name',
    series,
    axisTitle: 'Actions',
  };
  const columns = ['Name', ...series.map(({ header }) => header)].map((header) => ({
    header,
    kind: 'whole' as const,
    width: 9,
  }));
  const section: Section = {
    id: 's',
    title: 'S',
    headline: '',
    blocks: [{ kind: 'table', name: 'T', heading: null, columns, rows, whenEmpty: '' }, chart],
  };
  return chartShapes(chart, section);
}

const RED = { header: 'Red', colour: '#C5221F', labelColour: '#FFFFFF' };
const GREEN = { header: 'Green', colour: '#B7DDB0', labelColour: '#0B3D0B' };

describe('a chart’s picture', () => {
  test('stacked bars carry their figures in a colour that can be read on them; noughts carry none', () => {
    const shapes = shapesOf(
      LYING,
      [
        ['Homes', 3, 5],
        ['Health', 0, 8],
      ],
      [RED, GREEN],
    );
    const white = shapes?.labels.filter(({ colour }) => colour === '#FFFFFF').map(({ text }) => text);
    expect(white).toEqual(['3']);
    expect(shapes?.labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Actions', 'Red', 'Green', 'Homes']),
    );
  });

  test('each status has its own colour where its rows are statuses, and no key to guess by', () => {
    const series = [{ header: 'Now', colour: '#123C69', pointColours: ['#C5221F', '#F2A900'] }];
    const shapes = shapesOf(
      STANDING,
      [
        ['Red', 3],
        ['Amber', 5],
      ],
      series,
    );
    expect(shapes?.bars.map(({ colour }) => colour)).toEqual(['#605E5C', '#C5221F', '#F2A900']);
    expect(shapes?.labels.map(({ text }) => text)).not.toContain('Now');
  });

  test('below nought has its own colour and stands under the line', () => {
    const series = [{ header: 'Variance', colour: '#C5221F', negativeColour: '#2E6F40' }];
    const shapes = shapesOf(
      STANDING,
      [
        ['Adults', 1200],
        ['Carers', -400],
      ],
      series,
    );
    const [line, over, under] = shapes?.bars ?? [];
    expect(under?.colour).toBe('#2E6F40');
    expect(over === undefined || line === undefined ? 1 : over.y + over.height - line.y).toBe(0);
    expect(under?.y).toBe(line?.y);
    expect(shapes?.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['1,200', '-400']));
  });

  test('no table row, no picture', () => {
    expect(shapesOf(LYING, [], [RED])).toBeNull();
  });

  test('nothing stands outside the picture, whatever the names and figures', () => {
    const row = fc.tuple(fc.string({ maxLength: 120 }), fc.integer({ min: 0, max: 9000 }), fc.nat(9000));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom(LYING, STANDING), (rows, look) => {
        const shapes = shapesOf(look, rows, [RED, GREEN]);
        if (shapes === null) throw new Error('no picture');
        const { width, height } = shapes;
        for (const bar of shapes.bars) {
          expect(bar.x >= 0 && bar.x + bar.width <= width && bar.y >= 0 && bar.y + bar.height <= height).toBe(true);
        }
        for (const { x, y, text, anchor } of shapes.labels) {
          const left = anchor === 'start' ? x : x - widthOf(text) / (anchor === 'middle' ? 2 : 1);
          expect(y <= height && left >= 0 && left + widthOf(text) <= width).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
