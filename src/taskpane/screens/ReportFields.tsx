import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { isIsoDate } from '../../domain/calendar/isoDate';
import type { Audience } from '../../domain/report/types';
import type { ReportFormat } from '../services';
import type { ReportState } from '../session/state';
import { text } from '../text';
import { useSession } from '../view/useSession';

const AUDIENCES: readonly Audience[] = ['board', 'scrutiny', 'public'];
const FORMATS: readonly ReportFormat[] = ['xlsx', 'docx', 'zip'];

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))', gap: '12px' },
  input: { minWidth: 0 },
});

/** For whom, as what, as at when and for which period. */
export function ReportFields(props: { readonly report: ReportState }) {
  const styles = useStyles();
  const session = useSession();
  const { report } = props;
  const change = (part: Partial<ReportState>): void => {
    session.dispatch({ kind: 'report', change: part });
  };
  return (
    <div className={styles.fields}>
      <Field label={text.report.audience}>
        <Select
          value={report.audience}
          onChange={(_event, { value }) => {
            const audience = AUDIENCES.find((each) => each === value);
            if (audience !== undefined) change({ audience });
          }}
        >
          {AUDIENCES.map((audience) => (
            <option key={audience} value={audience}>
              {text.report.audienceName(audience)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.report.format}>
        <Select
          value={report.format}
          onChange={(_event, { value }) => {
            const format = FORMATS.find((each) => each === value);
            if (format !== undefined) change({ format });
          }}
        >
          {FORMATS.map((format) => (
            <option key={format} value={format}>
              {text.report.formatName(format)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        <Field label={text.report.asAt} hint={text.date(report.asAt)}>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            type="date"
            value={report.asAt}
            onChange={(_event, { value }) => {
              if (isIsoDate(value)) change({ asAt: value });
            }}
          />
        </Field>
        <Field label={text.report.period} hint={text.report.periodHint}>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            value={report.period}
            onChange={(_event, { value }) => {
              change({ period: value });
            }}
          />
        </Field>
      </div>
    </div>
  );
}
