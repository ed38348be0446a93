import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback } from 'react';
import type { PaneFile } from '../services';
import type { ReportState } from '../session/state';
import { text } from '../text';
import { Section } from '../view/Section';
import { useDrop } from '../view/useDrop';
import { useFileChooser } from '../view/useFileChooser';
import { useSession } from '../view/useSession';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '6px',
    padding: '10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { listStyle: 'none', margin: 0, padding: 0, width: '100%' },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Other plans' workbooks to be reported on together with the one in use. */
export function ReportOthers(props: { readonly report: ReportState }) {
  const styles = useStyles();
  const session = useSession();
  const { others } = props.report;
  const add = useCallback(
    (files: readonly PaneFile[]): void => {
      const names = new Set(files.map((file) => file.name));
      const kept = session.state().report?.others.filter((file) => !names.has(file.name)) ?? [];
      session.dispatch({ kind: 'report', change: { others: [...kept, ...files] } });
    },
    [session],
  );
  const [place, over] = useDrop(add);
  const [chooser, choose] = useFileChooser('.xlsx,.xlsm', (file) => {
    add([file]);
  });
  return (
    <Section title={text.report.others}>
      <div ref={place} className={mergeClasses(styles.area, over && styles.over)}>
        {chooser}
        <p className={styles.quiet}>{text.report.othersWhy}</p>
        {others.length === 0 ? null : (
          <ul className={styles.list}>
            {others.map((file) => (
              <li key={file.name} className={styles.row}>
                <span className={styles.name}>{file.name}</span>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<Dismiss16Regular />}
                  aria-label={text.report.removeOther(file.name)}
                  onClick={() => {
                    session.dispatch({ kind: 'report', change: { others: others.filter((each) => each !== file) } });
                  }}
                />
              </li>
            ))}
          </ul>
        )}
        <Button size="small" onClick={choose}>
          {text.report.addOthers}
        </Button>
        <p className={styles.quiet}>{text.report.dropOthers}</p>
      </div>
    </Section>
  );
}
