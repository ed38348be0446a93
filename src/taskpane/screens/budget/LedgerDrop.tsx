import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentArrowUp24Regular } from '@fluentui/react-icons/svg/document-arrow-up';
import { useCallback } from 'react';
import type { PaneFile } from '../../services';
import { text } from '../../text';
import { useDrop } from '../../view/useDrop';
import { useFileChooser } from '../../view/useFileChooser';
import { start, useSession } from '../../view/useSession';

const KINDS = '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '24px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    textAlign: 'center',
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `2px dashed ${tokens.colorBrandStroke1}` },
  icon: { color: tokens.colorBrandForeground1, lineHeight: 0 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Where a ledger extract comes in: dropped or chosen. */
export function LedgerDrop() {
  const styles = useStyles();
  const session = useSession();
  const read = useCallback(
    (files: readonly PaneFile[]) => {
      const [file] = files;
      if (file !== undefined) start(session.readLedger(file));
    },
    [session],
  );
  const [place, over] = useDrop(read);
  const [chooser, choose] = useFileChooser(KINDS, (file) => {
    read([file]);
  });
  return (
    <div ref={place} className={mergeClasses(styles.area, over && styles.over)}>
      {chooser}
      <span className={styles.icon} aria-hidden="true">
        <DocumentArrowUp24Regular fontSize={32} />
      </span>
      <p className={styles.title}>{text.reconciling.drop}</p>
      <p className={styles.quiet}>{text.reconciling.kinds}</p>
      <Button appearance="primary" onClick={choose}>
        {text.reconciling.choose}
      </Button>
    </div>
  );
}
