import { Field, Select, Textarea } from '@fluentui/react-components';
import type { OverrideDraft } from '../../session/desk';
import { text } from '../../text';
import { useSession } from '../../view/useSession';
import { FormFrame } from './FormFrame';

/** Another status in place of the rule's, with the reason that stands beside it; or the rule's own again. */
export function OverrideForm(props: { readonly draft: OverrideDraft }) {
  const session = useSession();
  const { draft } = props;
  const { derivedRag, action } = draft.assessed;
  const set = (change: Partial<OverrideDraft>): void => {
    session.dispatch({ kind: 'desk', change: { form: { ...draft, ...change } } });
  };
  return (
    <FormFrame draft={draft} title={text.actionForms.overrideLabel}>
      <Field label={text.actionForms.newStatus}>
        <Select
          value={draft.word}
          onChange={(_event, change) => {
            set({ word: change.value });
          }}
        >
          <option value="">
            {action.overrideReason === '' ? text.actionForms.chooseWord : text.actionForms.ruleStands(derivedRag)}
          </option>
          {draft.opened.assessment.ruleSet.statuses
            .filter(({ word }) => word !== derivedRag)
            .map(({ word }) => (
              <option key={word}>{word}</option>
            ))}
        </Select>
      </Field>
      <Field label={text.actionForms.reason} hint={text.actionForms.overrideReasonHint}>
        <Textarea
          resize="vertical"
          value={draft.reason}
          onChange={(_event, change) => {
            set({ reason: change.value });
          }}
        />
      </Field>
    </FormFrame>
  );
}
