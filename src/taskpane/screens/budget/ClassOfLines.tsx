import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  CounterBadge,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { OpenedPlan } from '../../../application/openPlan';
import type { DifferenceAnswer } from '../../../domain/reconcile/answers';
import type { ReconcileClass } from '../../../domain/reconcile/types';
import type { LedgerOnDesk } from '../../session/ledgerDesk';
import { text } from '../../text';
import { DifferenceRow } from './DifferenceRow';
import { MoreRows } from './MoreRows';

const FIRST = 15;

const useStyles = makeStyles({
  header: { '& > button': { paddingLeft: 0, paddingRight: 0, minHeight: '38px' } },
  title: { fontWeight: tokens.fontWeightSemibold },
  panel: { margin: 0 },
  badge: { marginLeft: '8px' },
});

/** The lines of one class, the largest difference first. */
export function ClassOfLines(props: {
  readonly name: ReconcileClass;
  readonly desk: LedgerOnDesk;
  readonly kept: ReadonlyMap<string, DifferenceAnswer>;
  readonly opened: OpenedPlan;
}) {
  const styles = useStyles();
  const { name, desk, kept, opened } = props;
  const lines = desk.reconciliation.lines
    .filter((line) => line.class === name)
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h3" className={styles.header} expandIconPosition="start">
        <span className={styles.title}>{text.reconciling.class(name)}</span>
        <CounterBadge className={styles.badge} count={lines.length} overflowCount={9999} color="informative" />
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <MoreRows
          label={text.reconciling.class(name)}
          first={FIRST}
          rows={lines.map((line) => (
            <DifferenceRow
              key={`${line.code} ${line.name} ${String(line.planRow)}`}
              line={line}
              desk={desk}
              kept={kept}
              opened={opened}
            />
          ))}
        />
      </AccordionPanel>
    </AccordionItem>
  );
}
