import { SimError } from '../wire/simError';
import { SimObject, SimPart } from '../wire/simObject';
import type { Wire } from '../wire/wireTypes';
import { Anchor } from './anchor';
import { RuleAreas } from './areas';
import { Grid } from './grid';
import type { Rect } from './rect';
import type { SimChart } from './simChart';
import type { SimTable } from './simTable';
import type { SimWorkbook } from './simWorkbook';

/** One worksheet. */
export class SimSheet extends SimObject {
  readonly type = 'Worksheet';
  readonly grid = new Grid();
  /** Places that move with the cells: tables, names, rules, and the ranges that clients hold. */
  readonly anchors = new Set<Anchor>();
  /** Ranges of the request that is running, which no client has asked to keep. */
  readonly loose = new Set<Anchor>();
  readonly tables: SimTable[] = [];
  readonly charts: SimChart[] = [];
  readonly conditionalFormats = new RuleAreas<SimPart>(this.anchors);
  readonly validations = new RuleAreas<SimPart>(this.anchors);
  readonly merges: Anchor[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** Rows that are as high as their words ask for; how high that is, is not worked out. */
  readonly fittedRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly filteredRows = new Set<number>();
  readonly pageLayout = new SimPart('PageLayout');
  readonly printTitleRows = new Anchor(null);
  readonly printTitleColumns = new Anchor(null);
  readonly printArea = new Anchor(null);
  frozen: Rect | null = null;
  protection: { readonly options: Wire } | null = null;
  deleted = false;

  constructor(
    readonly workbook: SimWorkbook,
    readonly id: string,
    public name: string,
  ) {
    super();
    this.anchors.add(this.printTitleRows);
    this.anchors.add(this.printTitleColumns);
    this.anchors.add(this.printArea);
  }

  /** Refuses a change on a protected sheet or a read-only workbook (Microsoft: `AccessDenied`). */
  mustBeWritable(): void {
    if (this.deleted) throw new SimError('ItemNotFound');
    if (this.protection !== null || this.workbook.readOnly) throw new SimError('AccessDenied');
  }
}
