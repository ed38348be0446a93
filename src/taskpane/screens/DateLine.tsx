import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ActionAssessment } from '../../domain/assess/types';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { datesInOrder, type DateMark } from '../session/datesInOrder';
import { text } from '../text';

const useStyles = makeStyles({
  line: { position: 'relative', height: '22px', margin: '2px 8px 4px' },
  rule: {
    position: 'absolute',
    left: '-4px',
    right: '-4px',
    top: '10px',
    height: '2px',
    backgroundColor: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  mark: {
    position: 'absolute',
    top: '5px',
    width: '12px',
    height: '12px',
    marginLeft: '-6px',
    boxSizing: 'border-box',
    borderRadius: '50%',
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { border: '2px solid CanvasText' },
  },
  agreed: { backgroundColor: tokens.colorNeutralForeground3, borderTopColor: tokens.colorNeutralForeground3 },
  current: { backgroundColor: tokens.colorBrandBackground },
  completed: { backgroundColor: tokens.colorNeutralForeground1 },
  asAt: {
    top: '0',
    width: '0',
    height: '22px',
    marginLeft: '-1px',
    borderRadius: 0,
    border: 'none',
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
  },
  key: { display: 'flex', flexWrap: 'wrap', columnGap: '14px', margin: 0, fontSize: tokens.fontSizeBase200 },
  pair: { display: 'flex', gap: '4px' },
  term: { color: tokens.colorNeutralForeground3 },
  date: { margin: 0 },
});

/** An action's dates on a line to scale, with the same dates in words below in their order. */
export function DateLine(props: { readonly assessed: ActionAssessment; readonly asAt: IsoDate }) {
  const styles = useStyles();
  const dates = datesInOrder(props.assessed, props.asAt);
  const names: Readonly<Record<DateMark, string>> = {
    agreed: text.action.agreed,
    current: text.action.current,
    completed: text.action.completed,
    asAt: text.action.asAt,
  };
  return (
    <div>
      <div className={styles.line} aria-hidden="true">
        <span className={styles.rule} />
        {dates.map(({ mark, place }) => (
          <span
            key={mark}
            className={mergeClasses(styles.mark, styles[mark])}
            style={{ left: `${String(place * 100)}%` }}
          />
        ))}
      </div>
      <dl className={styles.key}>
        {dates.map(({ mark, date }) => (
          <div key={mark} className={styles.pair}>
            <dt className={styles.term}>{names[mark]}</dt>
            <dd className={styles.date}>{text.date(date)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
