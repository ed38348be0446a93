import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../application/openPlan';
import type { ReportState } from '../session/state';
import { text } from '../text';
import { start, usePane, useSession } from '../view/useSession';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '6px',
    marginTop: 'auto',
    padding: '10px 0 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
    // A short window (200 % zoom) is for what is being read.
    '@media (max-height: 560px)': { position: 'static' },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  words: { fontSize: tokens.fontSizeBase200 },
  box: { marginLeft: '-8px', marginTop: '-6px', marginBottom: '-6px' },
});

/** The one main action; over a plan with errors it has to be confirmed. */
export function ReportFoot(props: { readonly opened: OpenedPlan; readonly report: ReportState }) {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePane();
  const { report } = props;
  const errors = props.opened.assessment.findings.filter((finding) => finding.severity === 'error').length;
  const nothingChosen = report.sections.length === 0 && report.others.length === 0;
  const unconfirmed = errors > 0 && !report.errorsAccepted;
  return (
    <div className={styles.foot}>
      {errors === 0 ? null : (
        <>
          <span className={styles.words}>
            {text.report.errors(errors)}{' '}
            <Link
              as="button"
              inline
              onClick={() => {
                session.dispatch({ kind: 'went', screen: 'checks' });
              }}
            >
              {text.report.showChecks}
            </Link>
          </span>
          <Checkbox
            className={styles.box}
            label={text.report.acceptErrors}
            checked={report.errorsAccepted}
            onChange={(_event, { checked }) => {
              session.dispatch({ kind: 'report', change: { errorsAccepted: checked === true } });
            }}
          />
        </>
      )}
      <Button
        appearance="primary"
        disabledFocusable={work !== null || nothingChosen || unconfirmed}
        onClick={() => {
          start(session.makeReport());
        }}
      >
        {text.report.make(report.format)}
      </Button>
      {nothingChosen ? <p className={styles.quiet}>{text.report.nothingChosen}</p> : null}
    </div>
  );
}
