import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../../application/openPlan';
import { codeMap } from '../../../domain/reconcile/codeMap';
import type { ReconcileLine } from '../../../domain/reconcile/types';
import type { LedgerOnDesk } from '../../session/ledgerDesk';
import { text } from '../../text';
import { RowLink } from '../../view/Row';
import { useSession } from '../../view/useSession';

const MOST_NAMED = 8;

const useStyles = makeStyles({
  codes: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  code: { display: 'flex', gap: '6px', alignItems: 'baseline' },
});

/** The ledger codes that a mapping counts in a line, each to be taken back, whether it was mapped just now or is kept. */
export function MappedCodes(props: {
  readonly line: ReconcileLine;
  readonly desk: LedgerOnDesk;
  readonly opened: OpenedPlan;
}) {
  const styles = useStyles();
  const session = useSession();
  const { line, desk, opened } = props;
  if (!line.matchedBy.includes('mapping')) return null;
  const mapped = codeMap(opened.plan, desk.codes);
  const codes = [...new Set(line.rows.map((row) => row.code))].filter((code) => mapped.has(code)).slice(0, MOST_NAMED);
  return (
    <span className={styles.codes}>
      {codes.map((code) => (
        <span key={code} className={styles.code}>
          {text.reconciling.mapped(code)}
          <RowLink
            label={text.reconciling.takeBackFrom(code, `${line.code} ${line.name}`.trim())}
            onClick={() => {
              session.mapLedgerCode(code, '');
            }}
          >
            {text.reconciling.takeBack}
          </RowLink>
        </span>
      ))}
    </span>
  );
}
