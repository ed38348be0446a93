import { text } from '../../text';
import { Row, RowList } from '../../view/Row';
import { Section } from '../../view/Section';
import type { ActionPart } from './actionPart';

/** Who answers for the action and who helps, with their organisations. */
export function ActionLeads(props: ActionPart) {
  const { accountable, supporting } = props.assessed;
  const organisations = (names: readonly string[]): string => {
    const known = props.opened.plan.leads.filter((lead) => names.includes(lead.name));
    return [...new Set(known.map((lead) => lead.organisation).filter((name) => name !== ''))].join(', ');
  };
  const under = (role: string, names: readonly string[]): string =>
    [role, organisations(names)].filter((part) => part !== '').join(' · ');
  return (
    <Section title={text.action.leads}>
      <RowList>
        <Row quiet={accountable.length === 0 ? undefined : under(text.action.accountable, accountable)}>
          {accountable.length === 0 ? text.action.noLead : accountable.join(', ')}
        </Row>
        {supporting.length === 0 ? null : (
          <Row quiet={under(text.action.supporting, supporting)}>{supporting.join(', ')}</Row>
        )}
      </RowList>
    </Section>
  );
}
