import type { NoPlan, OpenedPlan } from '../../application/openPlan';
import type { Selection } from '../services';
import type { Screen } from '../text/screens';
import type { Desk } from './desk';
import type { Problem } from './problem';
import type { Ask, ImportState, Notice, ReportState, RowsBehind, Work } from './state';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: 'loading' }
  | { readonly kind: 'opened'; readonly opened: OpenedPlan | NoPlan; readonly at: number }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'skipped'; readonly skipped: boolean }
  | { readonly kind: 'went'; readonly screen: Screen }
  | { readonly kind: 'changed' }
  | { readonly kind: 'rereadFailed'; readonly problem: Problem }
  | { readonly kind: 'work'; readonly work: Work | null }
  | { readonly kind: 'notice'; readonly notice: Notice | null }
  | { readonly kind: 'ask'; readonly ask: Ask | null }
  | { readonly kind: 'selected'; readonly selection: Selection | null }
  | { readonly kind: 'chose'; readonly ref: string }
  | { readonly kind: 'rule'; readonly rule: string | null }
  | { readonly kind: 'ignored'; readonly finding: string; readonly reason: string }
  | { readonly kind: 'unignored'; readonly finding: string }
  | { readonly kind: 'importing'; readonly change: Partial<ImportState> }
  | { readonly kind: 'report'; readonly change: Partial<ReportState> }
  | { readonly kind: 'rows'; readonly rows: RowsBehind }
  | { readonly kind: 'desk'; readonly change: Partial<Desk> };
