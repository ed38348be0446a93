import { text } from '../../text';
import { RagTag } from '../../view/RagTag';
import { Row, RowList } from '../../view/Row';
import { Section } from '../../view/Section';
import type { ActionPart } from './actionPart';

const MOST_PERIODS = 6;

/** How the action stood when each period was closed, the newest first. */
export function ActionHistory(props: ActionPart) {
  const { plan, assessment } = props.opened;
  const ref = props.assessed.action.ref.toLowerCase();
  const kept = plan.history
    .filter((row) => ref !== '' && row.ref.toLowerCase() === ref && row.periodEnd !== null)
    .sort((one, other) => ((one.periodEnd ?? '') < (other.periodEnd ?? '') ? 1 : -1))
    .slice(0, MOST_PERIODS);
  if (kept.length === 0) return null;
  return (
    <Section title={text.actionForms.history}>
      <RowList>
        {kept.map((row) => (
          <Row
            key={`${String(row.row)} ${row.periodEnd ?? ''}`}
            lead={<RagTag word={row.rag} statuses={assessment.ruleSet.statuses} />}
            quiet={text.actionForms.historyLine(
              row.currentDue === null ? '' : `${text.periods.changes.what.date} ${text.date(row.currentDue)}`,
              row.percentComplete === null ? row.status : text.action.progress(row.percentComplete),
            )}
          >
            {text.date(row.periodEnd)}
          </Row>
        ))}
      </RowList>
    </Section>
  );
}
