import { Button } from '@fluentui/react-components';
import { Cursor24Regular } from '@fluentui/react-icons/svg/cursor';
import { useEffect, useRef, type RefObject } from 'react';
import type { OpenedPlan } from '../../application/openPlan';
import type { ActionDraft } from '../session/desk';
import { actionInView } from '../session/actionInView';
import { text } from '../text';
import { EmptyState } from '../view/EmptyState';
import { RowList } from '../view/Row';
import { Buttons, ScreenBody } from '../view/ScreenBody';
import { Section } from '../view/Section';
import { usePane, useSession } from '../view/useSession';
import { ActionDates } from './action/ActionDates';
import { ActionHead } from './action/ActionHead';
import { ActionHistory } from './action/ActionHistory';
import { ActionLeads } from './action/ActionLeads';
import { ActionMilestones } from './action/ActionMilestones';
import type { ActionPart } from './action/actionPart';
import { ActionUpdates } from './action/ActionUpdates';
import { ActionWhy } from './action/ActionWhy';
import { MoreTimeForm } from './action/MoreTimeForm';
import { OverrideForm } from './action/OverrideForm';
import { UpdateForm } from './action/UpdateForm';
import { FindingRow } from './FindingRow';

/**
 * The action of the selected row: its status and why, its dates on a line, its leads and what was reported of it; or a
 * form about an action, which stays in front until it is saved or laid aside, whatever row is selected.
 */
export function ActionScreen(props: { readonly opened: OpenedPlan }) {
  const state = usePane();
  const { form } = state.desk;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(form);
  useEffect(() => {
    // The form has gone from under the focus: it goes on at the action.
    if (before.current !== null && form === null) heading.current?.focus();
    before.current = form;
  }, [form]);
  if (form !== null) {
    return (
      <ScreenBody>
        <ActionHead opened={form.opened} assessed={form.assessed} />
        <ActionForm draft={form} />
      </ScreenBody>
    );
  }
  const action = actionInView(state);
  if (action === null) {
    return (
      <EmptyState icon={<Cursor24Regular fontSize={40} />} title={text.action.emptyTitle}>
        {text.action.empty}
      </EmptyState>
    );
  }
  return <ActionDetail opened={props.opened} assessed={action} heading={heading} />;
}

function ActionForm(props: { readonly draft: ActionDraft }) {
  const { draft } = props;
  switch (draft.kind) {
    case 'update':
      return <UpdateForm draft={draft} />;
    case 'moreTime':
      return <MoreTimeForm draft={draft} />;
    case 'override':
      return <OverrideForm draft={draft} />;
  }
}

function ActionDetail(props: ActionPart & { readonly heading: RefObject<HTMLHeadingElement | null> }) {
  const session = useSession();
  const { heading, ...part } = props;
  const { assessed } = part;
  const { action } = assessed;
  const findings = part.opened.assessment.findings.filter((finding) => finding.subject === action.ref);
  const closed = action.status === 'Complete' || action.status === 'Cancelled';
  return (
    <ScreenBody>
      <ActionHead {...part} heading={heading} />
      <ActionWhy {...part} />
      <ActionDates {...part} />
      <ActionLeads {...part} />
      <ActionMilestones {...part} />
      <ActionUpdates {...part} />
      <ActionHistory {...part} />
      {findings.length === 0 ? null : (
        <Section title={text.action.findings}>
          <RowList>
            {findings.map((finding) => (
              <FindingRow key={`${finding.rule}|${finding.message}`} finding={finding} />
            ))}
          </RowList>
        </Section>
      )}
      <Buttons>
        <Button
          appearance="primary"
          onClick={() => {
            session.openForm('update', assessed);
          }}
        >
          {text.actionForms.update}
        </Button>
        {closed ? null : (
          <Button
            onClick={() => {
              session.openForm('moreTime', assessed);
            }}
          >
            {text.actionForms.moreTime}
          </Button>
        )}
      </Buttons>
    </ScreenBody>
  );
}
