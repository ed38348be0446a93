import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../text';
import { Row, RowList } from '../../view/Row';
import { Section } from '../../view/Section';
import type { ActionPart } from './actionPart';

const MOST_UPDATES = 5;

const useStyles = makeStyles({
  words: { margin: '0 0 4px', overflowWrap: 'anywhere' },
  quiet: { margin: '4px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What was reported of the action, the newest changes first. */
export function ActionUpdates(props: ActionPart) {
  const styles = useStyles();
  const { action } = props.assessed;
  const updates = props.opened.plan.updates
    .filter((each) => each.ref === action.ref)
    .slice(-MOST_UPDATES)
    .reverse();
  const title = action.lastUpdate === null ? text.action.updates : text.action.lastUpdate(action.lastUpdate);
  return (
    <Section title={title}>
      {action.progress === '' ? null : <p className={styles.words}>{action.progress}</p>}
      {action.progress === '' && updates.length === 0 ? <p className={styles.quiet}>{text.action.noUpdates}</p> : null}
      {updates.length === 0 ? null : (
        <RowList>
          {updates.map((each) => (
            <Row
              key={`${String(each.row)} ${each.field}`}
              quiet={[each.at === null ? each.period : text.date(each.at), each.by]
                .filter((part) => part !== '')
                .join(' · ')}
            >
              {text.action.update(each.field, each.from, each.to)}
            </Row>
          ))}
        </RowList>
      )}
    </Section>
  );
}
