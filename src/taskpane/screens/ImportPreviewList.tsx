import { makeStyles, tokens } from '@fluentui/react-components';
import type { ImportedAction } from '../../domain/recognise/types';
import type { ImportPreview, PaneServices } from '../services';
import { text } from '../text';
import { Card } from '../view/Card';

/** Actions shown of an import; the rest are counted. */
const MOST_SHOWN = 60;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  action: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  pair: { display: 'grid', gridTemplateColumns: '84px 1fr', columnGap: '8px', margin: '4px 0 0' },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', minWidth: 0 },
  quiet: { margin: '8px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The words of the source beside what was understood of them, action by action; nothing has been written yet. */
export function ImportPreviewList(props: { readonly preview: ImportPreview; readonly host: PaneServices['host'] }) {
  const styles = useStyles();
  const { preview } = props;
  const { actions } = preview.imported;
  return (
    <>
      <Card>
        <span>
          {preview.account === '' ? text.importing.into[preview.target] : preview.account}{' '}
          {props.host === 'excel' && preview.target === 'newPlan' ? text.importing.sheetsHere : ''}
        </span>
      </Card>
      <div>
        <ul className={styles.list}>
          {actions.slice(0, MOST_SHOWN).map((action) => (
            <PreviewedAction key={`${action.provenance} ${action.action}`} action={action} />
          ))}
        </ul>
        {actions.length > MOST_SHOWN ? (
          <p className={styles.quiet}>{text.importing.more(actions.length - MOST_SHOWN)}</p>
        ) : null}
      </div>
    </>
  );
}

function PreviewedAction(props: { readonly action: ImportedAction }) {
  const styles = useStyles();
  const { action } = props;
  const understood = [
    action.due === null ? text.importing.noDue : text.date(action.due),
    action.accountableLeads.join(', '),
    action.status ?? '',
  ].filter((part) => part !== '');
  return (
    <li className={styles.action}>
      {action.ref === null ? null : <strong>{action.ref} </strong>}
      {action.action}
      <dl className={styles.pair}>
        <dt className={styles.term}>{text.importing.words}</dt>
        <dd className={styles.words}>{action.timescale ?? text.importing.noTimescale}</dd>
        <dt className={styles.term}>{text.importing.understood}</dt>
        <dd className={styles.words}>{understood.join(' · ')}</dd>
        {action.reading.assumption === '' ? null : (
          <>
            <dt className={styles.term}>{text.importing.assumed}</dt>
            <dd className={styles.words}>{action.reading.assumption}</dd>
          </>
        )}
      </dl>
    </li>
  );
}
