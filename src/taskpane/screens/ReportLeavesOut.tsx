import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { OpenedPlan } from '../../application/openPlan';
import { leftOut, PUBLIC_CAUTION } from '../../domain/report/leftOut';
import type { ReportState } from '../session/state';
import { text } from '../text';
import { Section } from '../view/Section';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  quiet: { margin: '6px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What the chosen audience will not see, with its numbers, before the report is made. */
export function ReportLeavesOut(props: { readonly opened: OpenedPlan; readonly report: ReportState }) {
  const styles = useStyles();
  const { opened, report } = props;
  const { audience } = report;
  const list = useMemo(() => leftOut(opened.plan, opened.assessment, audience), [opened, audience]);
  return (
    <Section title={text.report.leavesOut}>
      {list.length === 0 ? (
        <p className={styles.quiet}>{text.report.leavesOutNothing}</p>
      ) : (
        <ul className={styles.list}>
          {list.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {audience === 'public' ? <p className={styles.quiet}>{PUBLIC_CAUTION}</p> : null}
    </Section>
  );
}
