import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { answerQuestions } from '../../domain/recognise/answerQuestions';
import { actionKey } from '../../domain/recognise/chosenActions';
import type { ImportedAction } from '../../domain/recognise/types';
import { ACTIONS } from '../../workbook/schema/actions';
import type { ImportPreview } from '../services';
import type { ImportState } from '../session/state';
import { text } from '../text';
import { Card } from '../view/Card';
import { useSession } from '../view/useSession';

/** Actions shown of an import; the rest are counted. */
const MOST_SHOWN = 60;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  action: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  pair: { display: 'grid', gridTemplateColumns: '84px 1fr', columnGap: '8px', margin: '4px 0 0' },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', minWidth: 0 },
  choice: { display: 'flex', gap: '8px', margin: '0 0 8px' },
  check: { alignItems: 'flex-start' },
  quiet: { margin: '8px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The words of the source beside what was understood of them; each action comes in or stays out as the user says. */
export function ImportPreviewList(props: { readonly importing: ImportState; readonly preview: ImportPreview }) {
  const styles = useStyles();
  const session = useSession();
  const { preview } = props;
  const { answers, leftOut } = props.importing;
  const { actions } = answerQuestions(preview.imported, answers);
  const keys = actions.map(actionKey);
  const chosen = keys.filter((key) => !leftOut.includes(key)).length;
  return (
    <>
      <Card>
        <span>
          {preview.account === '' ? text.importing.into[preview.target] : preview.account}{' '}
          {session.host === 'excel' && preview.target === 'newPlan' ? text.importing.sheetsHere : ''}
        </span>
      </Card>
      <div>
        <p className={styles.choice} role="status">
          {text.importing.chosen(chosen, actions.length)}
        </p>
        <div className={styles.choice}>
          {([true, false] as const).map((isIn) => (
            <Button
              key={String(isIn)}
              size="small"
              onClick={() => {
                session.chooseActions(keys, isIn);
              }}
            >
              {isIn ? text.importing.all : text.importing.none}
            </Button>
          ))}
        </div>
        <ul className={styles.list}>
          {actions.slice(0, MOST_SHOWN).map((action) => (
            <PreviewedAction
              key={actionKey(action)}
              action={action}
              isIn={!leftOut.includes(actionKey(action))}
              does={whatItDoes(preview, action)}
            />
          ))}
        </ul>
        {actions.length > MOST_SHOWN ? (
          <p className={styles.quiet}>{text.importing.more(actions.length - MOST_SHOWN)}</p>
        ) : null}
      </div>
    </>
  );
}

/** Onto a plan that is open: whether an action is new, there already, or what it changes. */
function whatItDoes({ match }: ImportPreview, action: ImportedAction): readonly string[] {
  if (match === null) return [];
  const key = actionKey(action);
  const changed = match.changed.find(({ imported }) => actionKey(imported) === key);
  if (changed !== undefined) {
    return changed.changes.map(({ field, from, to }) =>
      text.importing.change(
        ACTIONS.columns.find((column) => column.key === field)?.header ?? field,
        from ?? text.importing.empty,
        to,
      ),
    );
  }
  return [
    match.same.some(({ imported }) => actionKey(imported) === key) ? text.importing.isSame : text.importing.isNew,
  ];
}

function PreviewedAction(props: {
  readonly action: ImportedAction;
  readonly isIn: boolean;
  readonly does: readonly string[];
}) {
  const styles = useStyles();
  const session = useSession();
  const { action } = props;
  const understood = [
    action.due === null ? text.importing.noDue : text.date(action.due),
    action.accountableLeads.join(', '),
    action.status ?? '',
  ].filter((part) => part !== '');
  return (
    <li className={styles.action}>
      <Checkbox
        className={styles.check}
        checked={props.isIn}
        label={
          <>
            {action.ref === null ? null : <strong>{action.ref} </strong>}
            {action.action}
          </>
        }
        onChange={(_event, { checked }) => {
          session.chooseActions([actionKey(action)], checked === true);
        }}
      />
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
        {props.does.length === 0 ? null : (
          <>
            <dt className={styles.term}>{text.importing.changes}</dt>
            <dd className={styles.words}>{props.does.join(' · ')}</dd>
          </>
        )}
      </dl>
    </li>
  );
}
