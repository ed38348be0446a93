import { Button } from '@fluentui/react-components';
import { Money24Regular } from '@fluentui/react-icons/svg/money';
import type { OpenedPlan } from '../../application/openPlan';
import { text } from '../text';
import { EmptyState } from '../view/EmptyState';
import { Buttons, ScreenBody } from '../view/ScreenBody';
import { Section } from '../view/Section';
import { usePane, useSession } from '../view/useSession';
import { BudgetLegend } from './budget/BudgetLegend';
import { Monitoring } from './budget/Monitoring';
import { MoreRows } from './budget/MoreRows';
import { SectionTable } from './budget/SectionTable';
import { FindingRow } from './FindingRow';

const FIRST_FINDINGS = 10;

/** The budget: its sections, what moves it, its checks, and the ways to the ledger and to formulas. */
export function BudgetScreen(props: { readonly opened: OpenedPlan }) {
  const session = useSession();
  const { work } = usePane();
  const { assessment, plan } = props.opened;
  if (assessment.budget.sections.length === 0) {
    return (
      <EmptyState icon={<Money24Regular fontSize={40} />} title={text.budget.none}>
        {text.budget.noneWhy}
      </EmptyState>
    );
  }
  const sheets = ['BudgetLines', 'Virements', 'Contributions'].flatMap((table) => plan.layout[table]?.sheet ?? []);
  const findings = assessment.findings.filter((finding) =>
    sheets.some((sheet) => finding.where[0]?.startsWith(`${sheet}!`) === true),
  );
  return (
    <ScreenBody>
      <SectionTable opened={props.opened} />
      <BudgetLegend opened={props.opened} />
      <Monitoring opened={props.opened} />
      {findings.length === 0 ? null : (
        <Section title={text.budget.findings}>
          <MoreRows
            label={text.budget.findings}
            first={FIRST_FINDINGS}
            rows={findings.map((finding) => (
              <FindingRow key={`${finding.rule}|${finding.message}`} finding={finding} />
            ))}
          />
        </Section>
      )}
      <Buttons>
        <Button
          appearance="primary"
          onClick={() => {
            session.dispatch({ kind: 'went', screen: 'reconcile' });
          }}
        >
          {text.budget.reconcile}
        </Button>
        <Button disabledFocusable={work !== null} onClick={session.askTotals}>
          {text.budget.totals}
        </Button>
        <Button disabledFocusable={work !== null} onClick={session.askForecasts}>
          {text.budget.forecasts}
        </Button>
      </Buttons>
    </ScreenBody>
  );
}
