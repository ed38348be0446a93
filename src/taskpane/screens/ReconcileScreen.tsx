import type { OpenedPlan } from '../../application/openPlan';
import { text } from '../text';
import { ScreenBody } from '../view/ScreenBody';
import { usePane } from '../view/useSession';
import { LedgerDrop } from './budget/LedgerDrop';
import { LedgerResult } from './budget/LedgerResult';

/** The ledger against the plan: drop the extract, see what agrees, answer what does not, keep it. */
export function ReconcileScreen(props: { readonly opened: OpenedPlan }) {
  const { desk } = usePane();
  if (desk.ledger !== null) return <LedgerResult opened={props.opened} desk={desk.ledger} />;
  return (
    <ScreenBody>
      {props.opened.plan.budgetLines.length === 0 ? <p>{text.budget.noneWhy}</p> : <LedgerDrop />}
    </ScreenBody>
  );
}
