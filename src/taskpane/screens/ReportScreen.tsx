import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../application/openPlan';
import { Section } from '../view/Section';
import { ScreenBody } from '../view/ScreenBody';
import { usePane } from '../view/useSession';
import { text } from '../text';
import { ReportContents } from './ReportContents';
import { ReportFields } from './ReportFields';
import { ReportFoot } from './ReportFoot';
import { ReportLeavesOut } from './ReportLeavesOut';
import { ReportOthers } from './ReportOthers';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The board's report: for whom, as at when, in which form, which sections; what is left out is said before it is made. */
export function ReportScreen(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const { report } = usePane();
  if (report === null) return null;
  const isRollUp = report.others.length > 0;
  return (
    <ScreenBody>
      <ReportFields report={report} />
      {isRollUp ? (
        <Section title={text.report.holds}>
          <p className={styles.quiet}>{text.report.severalHold}</p>
        </Section>
      ) : (
        <ReportContents opened={props.opened} report={report} />
      )}
      <ReportLeavesOut opened={props.opened} report={report} />
      <ReportOthers report={report} />
      <ReportFoot opened={props.opened} report={report} />
    </ScreenBody>
  );
}
