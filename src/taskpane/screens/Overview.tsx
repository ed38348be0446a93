import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClipboardTaskListLtr24Regular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import type { OpenedPlan } from '../../application/openPlan';
import { moneyInUnit, varianceInWords } from '../format/money';
import { groupFindings, type FindingGroup } from '../session/groupFindings';
import { text } from '../text';
import { Card } from '../view/Card';
import { EmptyState } from '../view/EmptyState';
import { RagTag } from '../view/RagTag';
import { Row, RowLink, RowList } from '../view/Row';
import { Buttons, ScreenBody } from '../view/ScreenBody';
import { Section } from '../view/Section';
import { usePane, useSession } from '../view/useSession';
import { StatusCounts } from './StatusCounts';
import { Themes } from './Themes';

const MOST_ATTENTION = 5;

const useStyles = makeStyles({
  card: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '4px',
    rowGap: '4px',
    paddingLeft: '8px',
    paddingRight: '8px',
    fontSize: tokens.fontSizeBase200,
  },
  last: { marginLeft: 'auto', '& button': { fontSize: tokens.fontSizeBase200 } },
});

/** The plan at a glance: how many actions stand where, what needs attention, the themes and the budget. */
export function Overview(props: { readonly opened: OpenedPlan }) {
  const session = useSession();
  const { assessment } = props.opened;
  if (assessment.actions.length === 0 && assessment.budget.sections.length === 0) {
    return (
      <EmptyState
        icon={<ClipboardTaskListLtr24Regular fontSize={40} />}
        title={text.overview.emptyTitle}
        action={
          <Button
            appearance="primary"
            onClick={() => {
              session.dispatch({ kind: 'went', screen: 'import' });
            }}
          >
            {text.menu.bringIn}
          </Button>
        }
      >
        {text.overview.empty}
      </EmptyState>
    );
  }
  return (
    <ScreenBody>
      {assessment.actions.length === 0 ? null : <StatusCounts assessment={assessment} />}
      <Attention opened={props.opened} />
      <Themes assessment={assessment} />
      <BudgetCard opened={props.opened} />
      <Buttons>
        <Button
          appearance="primary"
          onClick={() => {
            session.dispatch({ kind: 'went', screen: 'report' });
          }}
        >
          {text.overview.report}
        </Button>
      </Buttons>
    </ScreenBody>
  );
}

function Attention(props: { readonly opened: OpenedPlan }) {
  const session = useSession();
  const { ignored } = usePane();
  const groups = groupFindings(props.opened.assessment.findings, ignored);
  if (groups.length === 0) {
    return (
      <EmptyState icon={<CheckmarkCircle32Regular />} title={text.overview.nothingWrong}>
        {text.overview.nothingWrongWhy}
      </EmptyState>
    );
  }
  return (
    <Section title={text.overview.attention}>
      <RowList>
        {groups.slice(0, MOST_ATTENTION).map((group) => (
          <Row
            key={group.rule}
            quiet={detail(group)}
            action={
              <RowLink
                label={`${text.overview.show}: ${text.checks.rule(group.rule)}`}
                onClick={() => {
                  session.dispatch({ kind: 'rule', rule: group.rule });
                }}
              >
                {text.overview.show}
              </RowLink>
            }
          >
            {text.checks.rule(group.rule)} · {group.findings.length}
          </Row>
        ))}
        {groups.length > MOST_ATTENTION ? (
          <Row
            action={
              <RowLink
                onClick={() => {
                  session.dispatch({ kind: 'went', screen: 'checks' });
                }}
              >
                {text.overview.allChecks}
              </RowLink>
            }
          >
            {text.overview.moreChecks(groups.length - MOST_ATTENTION)}
          </Row>
        ) : null}
      </RowList>
    </Section>
  );
}

/** One finding says itself; several are known by their refs. */
function detail(group: FindingGroup): string {
  const [first] = group.findings;
  if (group.findings.length === 1 && first !== undefined) return first.finding.message;
  return text.listed([...new Set(group.findings.flatMap((each) => each.finding.subject ?? []))], 4);
}

function BudgetCard(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const session = useSession();
  const { assessment, plan } = props.opened;
  const { totals, rag } = assessment.budget;
  const net = totals.revisedNet ?? totals.originalNet;
  if (net === null) return null;
  return (
    <Card className={styles.card}>
      <strong>{text.overview.budget}</strong>
      <span>
        {text.overview.budgetLine(
          moneyInUnit(net, plan.cover.moneyUnit),
          varianceInWords(totals.variance, plan.cover.moneyUnit),
        )}
      </span>
      {rag === null ? null : <RagTag word={rag} statuses={assessment.ruleSet.statuses} />}
      <span className={styles.last}>
        <RowLink
          label={`${text.overview.openBudget}: ${text.overview.budget}`}
          onClick={() => {
            session.dispatch({ kind: 'went', screen: 'budget' });
          }}
        >
          {text.overview.openBudget}
        </RowLink>
      </span>
    </Card>
  );
}
