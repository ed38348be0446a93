import type { ComponentType } from 'react';
import type { OpenedPlan } from '../../application/openPlan';
import { BudgetScreen } from '../screens/BudgetScreen';
import { ChangesScreen } from '../screens/ChangesScreen';
import { ClosePeriodScreen } from '../screens/ClosePeriodScreen';
import { ConformanceRefused, ConformanceScreen } from '../screens/ConformanceScreen';
import { ImportScreen } from '../screens/ImportScreen';
import { ProformasScreen } from '../screens/ProformasScreen';
import { ReconcileScreen } from '../screens/ReconcileScreen';
import { RowsScreen } from '../screens/RowsScreen';
import { RulesScreen } from '../screens/RulesScreen';
import type { PaneSession } from '../session/session';
import type { PaneState } from '../session/state';
import { text } from '../text';
import type { Screen } from '../text/screens';

/** A screen that is not one of the tabs: it has a title, and Back or Escape leads to where one came from. */
interface SecondScreen {
  readonly name: Screen;
  readonly component: ComponentType<{ readonly opened: OpenedPlan }>;
  /** Its line in the ⋯ menu; absent where another screen leads to it. */
  readonly menu?: string;
  /** Whether it stands in the menu at all; always where absent. */
  readonly offered?: (session: PaneSession) => boolean;
  /** Shown where the workbook holds no plan as well; the component then asks for none. */
  readonly withoutPlan?: ComponentType;
  /** Its title and the screen that Back leads to, where they are not its own name and the Overview. */
  readonly titled?: (state: PaneState) => { readonly title: string; readonly from: Screen } | null;
}

/** Every second screen, those of the menu in the menu's order. */
export const SECOND_SCREENS: readonly SecondScreen[] = [
  { name: 'budget', component: BudgetScreen, menu: text.menu.budget },
  {
    name: 'reconcile',
    component: ReconcileScreen,
    titled: () => ({ title: text.screen('reconcile'), from: 'budget' }),
  },
  { name: 'rules', component: RulesScreen, menu: text.menu.rules },
  { name: 'proformas', component: ProformasScreen, menu: text.menu.proformas },
  { name: 'period', component: ClosePeriodScreen, menu: text.menu.period },
  { name: 'changes', component: ChangesScreen },
  { name: 'import', component: ImportScreen, menu: text.menu.bringIn, withoutPlan: ImportScreen },
  { name: 'rows', component: RowsScreen, titled: ({ rows }) => rows },
  {
    name: 'conformance',
    component: ConformanceRefused,
    menu: text.conformance.menu,
    offered: ({ canRecord }) => canRecord,
    withoutPlan: ConformanceScreen,
  },
];
