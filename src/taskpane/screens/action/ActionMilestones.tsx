import { text } from '../../text';
import { Row, RowList } from '../../view/Row';
import { Section } from '../../view/Section';
import type { ActionPart } from './actionPart';

/** The steps on the way, with the day each is due or was done. */
export function ActionMilestones(props: ActionPart) {
  const milestones = props.opened.plan.milestones.filter((each) => each.actionRef === props.assessed.action.ref);
  if (milestones.length === 0) return null;
  return (
    <Section title={text.action.milestones}>
      <RowList>
        {milestones.map((each) => (
          <Row
            key={`${String(each.row)} ${each.milestone}`}
            quiet={
              each.completedOn === null ? text.date(each.due) : `${text.action.done} ${text.date(each.completedOn)}`
            }
          >
            {each.milestone}
          </Row>
        ))}
      </RowList>
    </Section>
  );
}
