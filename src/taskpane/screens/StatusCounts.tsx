import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../domain/assess/types';
import { poorestFirst } from '../session/statusOrder';
import { text } from '../text';
import { ragColours } from '../view/ragColours';
import { RagTag } from '../view/RagTag';
import { useSession } from '../view/useSession';

const useStyles = makeStyles({
  big: { margin: 0, fontSize: '28px', lineHeight: '36px', fontWeight: tokens.fontWeightSemibold },
  bar: {
    display: 'flex',
    height: '26px',
    margin: '6px 0 4px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
  part: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '18px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: 'var(--rag-fill)',
    color: 'var(--rag-text)',
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      color: 'CanvasText',
      borderRight: '1px solid CanvasText',
    },
  },
  key: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: '12px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  press: {
    display: 'flex',
    width: '100%',
    minHeight: '30px',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  count: { fontVariantNumeric: 'tabular-nums' },
  move: { margin: '8px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  travel: { fontSize: tokens.fontSizeBase200 },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

/** How many actions have each status: a bar for the eye, and the same as a table whose figures lead to their rows. */
export function StatusCounts(props: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { assessment } = props;
  const { statuses } = assessment.ruleSet;
  const counted = poorestFirst(statuses)
    .map((status) => ({ status, number: assessment.counts[status.word] ?? 0 }))
    .filter(({ number }) => number > 0);
  return (
    <div>
      <h2 className={styles.big}>{text.overview.actions(assessment.actions.length)}</h2>
      <div className={styles.bar} aria-hidden="true">
        {counted.map(({ status, number }) => (
          <span
            key={status.word}
            className={styles.part}
            style={{ flexGrow: number, flexBasis: 0, ...ragColours(status) }}
          >
            {number}
          </span>
        ))}
      </div>
      <ul className={styles.key} aria-label={text.overview.barLabel}>
        {counted.map(({ status, number }) => (
          <CountKey key={status.word} assessment={assessment} word={status.word} number={number} />
        ))}
      </ul>
      <table className={styles.hidden}>
        <caption>{text.overview.barLabel}</caption>
        <thead>
          <tr>
            <th scope="col">{text.overview.statusColumn}</th>
            <th scope="col">{text.overview.countColumn}</th>
          </tr>
        </thead>
        <tbody>
          {counted.map(({ status, number }) => (
            <tr key={status.word}>
              <th scope="row">{status.word}</th>
              <td>{number}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Travel assessment={assessment} />
    </div>
  );
}

function CountKey(props: { readonly assessment: Assessment; readonly word: string; readonly number: number }) {
  const styles = useStyles();
  const session = useSession();
  const { assessment, word } = props;
  const show = (): void => {
    const refs = assessment.actions.filter((each) => each.rag === word).map((each) => each.action.ref);
    session.dispatch({ kind: 'rows', rows: { title: text.overview.statusRows(word), refs, from: 'overview' } });
  };
  return (
    <li className={styles.item}>
      <button type="button" className={styles.press} onClick={show}>
        <RagTag word={word} statuses={assessment.ruleSet.statuses} />{' '}
        <span className={styles.count}>{props.number}</span>
        <span className={styles.hidden}> {text.overview.countColumn}</span>
      </button>
    </li>
  );
}

function Travel(props: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const session = useSession();
  const { previous } = props.assessment;
  if (previous === null) return null;
  return (
    <p className={styles.move}>
      {text.overview.since(text.date(previous.periodEnd))}:{' '}
      <Link
        as="button"
        inline
        className={styles.travel}
        onClick={() => {
          session.dispatch({ kind: 'went', screen: 'changes' });
        }}
      >
        {text.overview.travel(previous.worse, previous.better, previous.added)}
      </Link>
    </p>
  );
}
