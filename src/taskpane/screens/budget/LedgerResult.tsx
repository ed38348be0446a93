import { Accordion, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { OpenedPlan } from '../../../application/openPlan';
import { answersOf } from '../../../domain/reconcile/answers';
import type { ReconcileClass } from '../../../domain/reconcile/types';
import type { LedgerOnDesk } from '../../session/ledgerDesk';
import { text } from '../../text';
import { Row } from '../../view/Row';
import { Buttons, ScreenBody } from '../../view/ScreenBody';
import { Section } from '../../view/Section';
import { start, usePane, useSession } from '../../view/useSession';
import { ClassOfLines } from './ClassOfLines';
import { LedgerColumns } from './LedgerColumns';
import { LedgerTotals } from './LedgerTotals';
import { MoreRows } from './MoreRows';

const FIRST_FINDINGS = 5;
/** What has to be explained comes first. */
const CLASSES: readonly ReconcileClass[] = ['differs', 'planOnly', 'ledgerOnly', 'withinTolerance', 'agreed'];

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, outline: 'none' },
  file: { overflowWrap: 'anywhere' },
});

/** An extract set against the plan: totals, classes with their lines and answers, columns, findings, and what to do. */
export function LedgerResult(props: { readonly opened: OpenedPlan; readonly desk: LedgerOnDesk }) {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePane();
  const { desk, opened } = props;
  const { ledger, reconciliation } = desk;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const readable = ledger.rows.length > 0;
  const kept = answersOf(opened.plan);
  return (
    <ScreenBody>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        <span className={styles.file}>{ledger.name}</span>
        {readable ? `, ${text.reconciling.rows(ledger.rows.length)}` : ''}
      </h3>
      {readable ? <LedgerTotals desk={desk} kept={kept} /> : null}
      {readable ? (
        <Accordion multiple collapsible defaultOpenItems={['differs']}>
          {CLASSES.filter((name) => reconciliation.counts[name] > 0).map((name) => (
            <ClassOfLines key={name} name={name} desk={desk} kept={kept} opened={opened} />
          ))}
        </Accordion>
      ) : null}
      {reconciliation.findings.length === 0 ? null : (
        <Section title={readable ? text.reconciling.findings : text.reconciling.nothing}>
          <MoreRows
            label={text.reconciling.findings}
            first={FIRST_FINDINGS}
            rows={reconciliation.findings.map((finding) => (
              <Row key={`${finding.rule} ${finding.message}`} quiet={finding.remedy}>
                {finding.message}
              </Row>
            ))}
          />
        </Section>
      )}
      {ledger.headings.length === 0 ? null : <LedgerColumns desk={desk} />}
      <Buttons>
        {readable ? (
          <Button
            appearance="primary"
            disabledFocusable={work !== null}
            onClick={() => {
              start(session.acceptReconciliation());
            }}
          >
            {text.reconciling.accept}
          </Button>
        ) : null}
        {readable ? (
          <Button
            disabledFocusable={work !== null}
            onClick={() => {
              start(session.makeWorkingPaper());
            }}
          >
            {text.reconciling.paper}
          </Button>
        ) : null}
        <Button onClick={session.putLedgerAside}>{text.reconciling.other}</Button>
      </Buttons>
    </ScreenBody>
  );
}
