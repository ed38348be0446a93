import { wireText } from '../wire/wireText';
import { textArgument } from '../wire/arguments';
import { define } from '../wire/behaviour';
import { innerPart } from '../wire/objectPaths';
import { SimError } from '../wire/simError';
import { SimPart } from '../wire/simObject';
import type { Wire } from '../wire/wireTypes';
import type { SimOwned } from '../model/owned';
import { SimAreas } from '../model/rangeParts';
import { SimRange } from '../model/simRange';
import { SimSheet } from '../model/simSheet';
import type { SimWorkbook } from '../model/simWorkbook';
import { rangeGiven } from './shared';

const PAGE: Readonly<Record<string, Wire>> = {
  Orientation: 'Portrait',
  PaperSize: 'Letter',
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
  PrintHeadings: false,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  BlackAndWhite: false,
};

function keptProperties(): Pick<Parameters<typeof define<SimOwned<SimSheet>>>[1], 'get' | 'set'> {
  const get: Record<string, (page: SimOwned<SimSheet>) => Wire> = {};
  const set: Record<string, (page: SimOwned<SimSheet>, value: Wire) => void> = {};
  for (const [name, before] of Object.entries(PAGE)) {
    get[name] = ({ owner }) => owner.pageLayout.kept.get(name) ?? before;
    set[name] = ({ owner }, value) => {
      owner.mustBeWritable();
      owner.pageLayout.kept.set(name, value);
    };
  }
  return { get, set };
}

define<SimOwned<SimSheet>>('PageLayout', {
  ...keptProperties(),
  part: { HeadersFooters: ({ owner }, session) => innerPart(owner.pageLayout, 'HeadersFooters', session) },
  open: {
    GetPrintTitleRowsOrNullObject: ({ owner }) =>
      owner.printTitleRows.rect === null ? null : new SimRange(owner, owner.printTitleRows.rect),
    GetPrintTitleColumnsOrNullObject: ({ owner }) =>
      owner.printTitleColumns.rect === null ? null : new SimRange(owner, owner.printTitleColumns.rect),
    GetPrintAreaOrNullObject: ({ owner }) =>
      owner.printArea.rect === null ? null : new SimAreas(owner, [owner.printArea.rect]),
  },
  call: {
    SetPrintTitleRows: ({ owner }, [rows], session) => {
      owner.mustBeWritable();
      owner.printTitleRows.rect = rangeGiven(rows, session.workbook, owner).rect;
    },
    SetPrintTitleColumns: ({ owner }, [columns], session) => {
      owner.mustBeWritable();
      owner.printTitleColumns.rect = rangeGiven(columns, session.workbook, owner).rect;
    },
    SetPrintArea: ({ owner }, [area], session) => {
      owner.mustBeWritable();
      owner.printArea.rect = rangeGiven(area, session.workbook, owner).rect;
    },
  },
});
define<SimPart>('HeaderFooterGroup', { kept: { State: 'Default', UseSheetMargins: true, UseSheetScale: true } });
define<SimPart>('HeaderFooter', {
  kept: { LeftHeader: '', CenterHeader: '', RightHeader: '', LeftFooter: '', CenterFooter: '', RightFooter: '' },
});

function commentsOf(owner: SimWorkbook | SimSheet): readonly SimPart[] {
  const workbook = owner instanceof SimSheet ? owner.workbook : owner;
  return owner instanceof SimSheet
    ? workbook.comments.filter((comment) => comment.kept.get('Sheet') === owner.id)
    : workbook.comments;
}

define<SimOwned<SimWorkbook | SimSheet>>('CommentCollection', {
  items: ({ owner }) => commentsOf(owner),
  find: ({ owner }, key) => commentsOf(owner).find((comment) => comment.kept.get('Id') === key) ?? null,
  open: {
    Add: ({ owner }, [at, content], session) => {
      const home = owner instanceof SimSheet ? owner : owner.active;
      const range = rangeGiven(at, session.workbook, home);
      if (range.rect.rows * range.rect.columns !== 1) throw new SimError('InvalidArgument');
      const comment = new SimPart('Comment');
      comment.kept.set('Id', session.workbook.newId());
      comment.kept.set('Content', textArgument(content));
      comment.kept.set('Sheet', range.sheet.id);
      session.workbook.comments.push(comment);
      return comment;
    },
  },
});
define<SimPart>('Comment', {
  id: (comment) => wireText(comment.kept.get('Id')),
  kept: { Id: '', Content: '', Resolved: false },
  call: {
    Delete: (comment, _, session) => {
      session.workbook.comments.splice(session.workbook.comments.indexOf(comment), 1);
    },
  },
});

define<SimAreas>('RangeAreas', {
  get: {
    Address: (areas) => areas.rects.map((rect) => new SimRange(areas.sheet, rect).address).join(','),
    AreaCount: (areas) => areas.rects.length,
  },
  part: {
    Worksheet: (areas) => areas.sheet,
    Areas: (areas) => new SimAreas(areas.sheet, areas.rects, 'RangeCollection'),
  },
});
define<SimAreas>('RangeCollection', { items: (areas) => areas.rects.map((rect) => new SimRange(areas.sheet, rect)) });
