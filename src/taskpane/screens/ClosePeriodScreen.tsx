import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../application/openPlan';
import {
  closePlanPeriod,
  monthEndedBy,
  periodEndOf,
  type ProposedClosing,
} from '../../application/periods/closePlanPeriod';
import { lastClosed } from '../../domain/assess/closePeriod';
import { cellOf } from '../../domain/plan/cellOf';
import { monthsAbout, monthToClose } from '../session/months';
import { poorestFirst } from '../session/statusOrder';
import { text } from '../text';
import { Card } from '../view/Card';
import { RagTag } from '../view/RagTag';
import { Row, RowLink, RowList } from '../view/Row';
import { Buttons, ScreenBody } from '../view/ScreenBody';
import { Section } from '../view/Section';
import { start, usePane, useSession } from '../view/useSession';
import { MonthField } from './periods/MonthField';

const MOST_UNKEPT = 12;

const useStyles = makeStyles({
  words: { margin: 0 },
  quiet: { margin: '4px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  box: { marginLeft: '-8px' },
});

/** Closing a period: what will be kept of it, or why it cannot be closed yet, before anything is written. */
export function ClosePeriodScreen(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const session = useSession();
  const { desk, work } = usePane();
  const { opened } = props;
  const { asAt } = opened.assessment;
  const last = lastClosed(opened.plan);
  const due = monthToClose(monthEndedBy(asAt), last);
  const month = desk.month ?? due;
  const periodEnd = periodEndOf(month) ?? asAt;
  const closing = closePlanPeriod(opened, periodEnd, desk.leaveOut);
  return (
    <ScreenBody>
      <div>
        <p className={styles.words}>{text.periods.intro}</p>
        <p className={styles.quiet}>{last === null ? text.periods.noneClosed : text.periods.lastClosed(last)}</p>
      </div>
      <MonthField
        label={text.periods.period}
        months={[...new Set([month, ...monthsAbout(due, 4, 1)])].sort().reverse()}
        value={month}
        onChange={(chosen) => {
          session.dispatch({ kind: 'desk', change: { month: chosen } });
        }}
      />
      {closing.refused === null ? (
        <Kept opened={opened} closing={closing} month={month} />
      ) : (
        <Card>
          <strong>{text.periods.cannot}</strong>
          <span>{closing.refused}</span>
          {asAt < periodEnd && (last === null || last < periodEnd) ? (
            <span>
              <RowLink
                onClick={() => {
                  start(session.lookAsAt(periodEnd));
                }}
              >
                {text.periods.lookAsAt(periodEnd)}
              </RowLink>
            </span>
          ) : null}
        </Card>
      )}
      {closing.refused === null || closing.unkept[0]?.why === closing.refused ? (
        <Unkept opened={opened} closing={closing} />
      ) : null}
      <Buttons>
        <Button
          appearance="primary"
          disabledFocusable={work !== null || closing.refused !== null}
          onClick={() => {
            start(session.closePeriod(month));
          }}
        >
          {text.periods.close(month)}
        </Button>
      </Buttons>
    </ScreenBody>
  );
}

/** How many rows are kept, by status, and what is written. */
function Kept(props: {
  readonly opened: OpenedPlan;
  readonly closing: Extract<ProposedClosing, { readonly refused: null }>;
  readonly month: string;
}) {
  const styles = useStyles();
  const session = useSession();
  const { rows } = props.closing;
  const { asAt, ruleSet } = props.opened.assessment;
  return (
    <Section title={text.periods.kept(rows.length, props.month)}>
      <p className={styles.words}>{text.periods.asAt(asAt)}</p>
      <RowList>
        {poorestFirst(ruleSet.statuses).map(({ word }) => {
          const refs = rows.filter((row) => row.rag === word).map((row) => row.ref);
          if (refs.length === 0) return null;
          const title = text.overview.statusRows(word);
          return (
            <Row
              key={word}
              lead={<RagTag word={word} statuses={ruleSet.statuses} />}
              action={
                <RowLink
                  label={`${text.overview.show}: ${title}`}
                  onClick={() => {
                    session.dispatch({ kind: 'rows', rows: { title, refs, from: 'period' } });
                  }}
                >
                  {text.overview.show}
                </RowLink>
              }
            >
              {refs.length}
            </Row>
          );
        })}
      </RowList>
      <p className={styles.quiet}>{text.periods.writes(rows.length)}</p>
    </Section>
  );
}

/** Actions that cannot be kept, the way to each, and the word that lets the period be closed without them. */
function Unkept(props: { readonly opened: OpenedPlan; readonly closing: ProposedClosing }) {
  const styles = useStyles();
  const session = useSession();
  const { leaveOut } = usePane().desk;
  const { unkept } = props.closing;
  if (unkept.length === 0) return null;
  return (
    <Section title={text.periods.unkept(unkept.length)}>
      <RowList>
        {unkept.slice(0, MOST_UNKEPT).map(({ assessed, why }) => {
          const cell = cellOf(props.opened.plan, 'Actions', assessed.action, 'ref');
          return (
            <Row
              key={`${String(assessed.action.row)} ${assessed.action.ref}`}
              quiet={assessed.action.action}
              action={
                <RowLink
                  label={text.checks.goTo(cell)}
                  onClick={() => {
                    start(session.goTo(cell));
                  }}
                >
                  {text.checks.go}
                </RowLink>
              }
            >
              {why}
            </Row>
          );
        })}
      </RowList>
      <Checkbox
        className={styles.box}
        label={text.periods.leaveOut}
        checked={leaveOut}
        onChange={(_event, change) => {
          session.dispatch({ kind: 'desk', change: { leaveOut: change.checked === true } });
        }}
      />
    </Section>
  );
}
