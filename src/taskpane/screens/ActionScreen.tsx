import { makeStyles, tokens } from '@fluentui/react-components';
import { Cursor24Regular } from '@fluentui/react-icons/svg/cursor';
import type { OpenedPlan } from '../../application/openPlan';
import type { ActionAssessment } from '../../domain/assess/types';
import { cellOf } from '../../domain/plan/cellOf';
import { actionInView } from '../session/actionInView';
import { text } from '../text';
import { EmptyState } from '../view/EmptyState';
import { RagTag } from '../view/RagTag';
import { Row, RowLink, RowList } from '../view/Row';
import { ScreenBody } from '../view/ScreenBody';
import { Section } from '../view/Section';
import { start, usePane, useSession } from '../view/useSession';
import { DateLine } from './DateLine';
import { FindingRow } from './FindingRow';

const MOST_UPDATES = 5;

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', gap: '8px', color: tokens.colorNeutralForeground3 },
  where: { flex: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  title: {
    margin: '8px 0 4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  words: { margin: '0 0 4px', overflowWrap: 'anywhere' },
  quiet: { margin: '4px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The action of the selected row: its status and why, its dates on a line, its leads and what was reported of it. */
export function ActionScreen(props: { readonly opened: OpenedPlan }) {
  const action = actionInView(usePane());
  if (action === null) {
    return (
      <EmptyState icon={<Cursor24Regular fontSize={40} />} title={text.action.emptyTitle}>
        {text.action.empty}
      </EmptyState>
    );
  }
  return <ActionDetail opened={props.opened} assessed={action} />;
}

function ActionDetail(props: { readonly opened: OpenedPlan; readonly assessed: ActionAssessment }) {
  const styles = useStyles();
  const session = useSession();
  const { assessed } = props;
  const { action, rag, derivedRag, reason, previousRag, slippageDays } = assessed;
  const { plan, assessment } = props.opened;
  const findings = assessment.findings.filter((finding) => finding.subject === action.ref);
  return (
    <ScreenBody>
      <div>
        <div className={styles.top}>
          <RagTag word={rag} statuses={assessment.ruleSet.statuses} />
          <span className={styles.where}>{[action.ref, action.theme].filter((part) => part !== '').join(' · ')}</span>
          <RowLink
            label={text.action.go}
            onClick={() => {
              start(session.goTo(cellOf(plan, 'Actions', action, 'action')));
            }}
          >
            {text.checks.go}
          </RowLink>
        </div>
        <h2 className={styles.title}>{action.action}</h2>
        <p className={styles.words}>{reason}</p>
        {rag === derivedRag ? null : <p className={styles.quiet}>{text.action.overridden(derivedRag)}</p>}
        {action.overrideReason === '' ? null : <p className={styles.quiet}>{action.overrideReason}</p>}
      </div>
      <Section title={text.action.dates}>
        <DateLine assessed={assessed} asAt={assessment.asAt} />
        <p className={styles.quiet}>
          {slippageDays === null ? '' : `${text.action.slipped(slippageDays, action.timesRevised)} `}
          {previousRag === null ? '' : text.action.previously(previousRag)}
        </p>
        {action.timescale === '' ? null : (
          <p className={styles.quiet}>
            {text.action.timescale}: {action.timescale}
          </p>
        )}
        {action.percentComplete === null ? null : (
          <p className={styles.quiet}>{text.action.progress(action.percentComplete)}</p>
        )}
      </Section>
      <Leads opened={props.opened} assessed={assessed} />
      <Milestones opened={props.opened} assessed={assessed} />
      <Updates opened={props.opened} assessed={assessed} />
      {findings.length === 0 ? null : (
        <Section title={text.action.findings}>
          <RowList>
            {findings.map((finding) => (
              <FindingRow key={`${finding.rule}|${finding.message}`} finding={finding} />
            ))}
          </RowList>
        </Section>
      )}
    </ScreenBody>
  );
}

interface PartProps {
  readonly opened: OpenedPlan;
  readonly assessed: ActionAssessment;
}

function Leads(props: PartProps) {
  const { accountable, supporting } = props.assessed;
  const organisations = (names: readonly string[]): string => {
    const known = props.opened.plan.leads.filter((lead) => names.includes(lead.name));
    return [...new Set(known.map((lead) => lead.organisation).filter((name) => name !== ''))].join(', ');
  };
  const under = (role: string, names: readonly string[]): string =>
    [role, organisations(names)].filter((part) => part !== '').join(' · ');
  return (
    <Section title={text.action.leads}>
      <RowList>
        <Row quiet={accountable.length === 0 ? undefined : under(text.action.accountable, accountable)}>
          {accountable.length === 0 ? text.action.noLead : accountable.join(', ')}
        </Row>
        {supporting.length === 0 ? null : (
          <Row quiet={under(text.action.supporting, supporting)}>{supporting.join(', ')}</Row>
        )}
      </RowList>
    </Section>
  );
}

function Milestones(props: PartProps) {
  const milestones = props.opened.plan.milestones.filter((each) => each.actionRef === props.assessed.action.ref);
  if (milestones.length === 0) return null;
  return (
    <Section title={text.action.milestones}>
      <RowList>
        {milestones.map((each) => (
          <Row
            key={`${String(each.row)} ${each.milestone}`}
            quiet={
              each.completedOn === null ? text.date(each.due) : `${text.action.done} ${text.date(each.completedOn)}`
            }
          >
            {each.milestone}
          </Row>
        ))}
      </RowList>
    </Section>
  );
}

function Updates(props: PartProps) {
  const styles = useStyles();
  const { action } = props.assessed;
  const updates = props.opened.plan.updates
    .filter((each) => each.ref === action.ref)
    .slice(-MOST_UPDATES)
    .reverse();
  const title = action.lastUpdate === null ? text.action.updates : text.action.lastUpdate(action.lastUpdate);
  return (
    <Section title={title}>
      {action.progress === '' ? null : <p className={styles.words}>{action.progress}</p>}
      {action.progress === '' && updates.length === 0 ? <p className={styles.quiet}>{text.action.noUpdates}</p> : null}
      {updates.length === 0 ? null : (
        <RowList>
          {updates.map((each) => (
            <Row
              key={`${String(each.row)} ${each.field}`}
              quiet={[each.at === null ? each.period : text.date(each.at), each.by]
                .filter((part) => part !== '')
                .join(' · ')}
            >
              {text.action.update(each.field, each.from, each.to)}
            </Row>
          ))}
        </RowList>
      )}
    </Section>
  );
}
