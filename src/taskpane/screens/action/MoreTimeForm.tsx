import { Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import type { MoreTimeDraft } from '../../session/desk';
import { text } from '../../text';
import { useSession } from '../../view/useSession';
import { FormFrame } from './FormFrame';

const useStyles = makeStyles({
  stands: { margin: 0, padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2 },
});

/** A later date for an action, with its reason: asked of the board, or moved where it is agreed already. */
export function MoreTimeForm(props: { readonly draft: MoreTimeDraft }) {
  const styles = useStyles();
  const session = useSession();
  const { draft } = props;
  const { action, due } = draft.assessed;
  const set = (change: Partial<MoreTimeDraft>): void => {
    session.dispatch({ kind: 'desk', change: { form: { ...draft, ...change } } });
  };
  return (
    <FormFrame draft={draft} title={draft.agreed ? text.actionForms.moveDate : text.actionForms.moreTime}>
      <ul className={styles.stands}>
        {due === null ? null : <li>{text.actionForms.standsNow(text.date(due))}</li>}
        {action.baselineDue === null ? null : <li>{text.actionForms.firstAgreed(text.date(action.baselineDue))}</li>}
        <li>{text.actionForms.moved(action.timesRevised, draft.opened.plan.cover.thresholds.revisionCap)}</li>
      </ul>
      <Field label={text.actionForms.newDate}>
        <Input
          type="date"
          value={draft.to}
          onChange={(_event, change) => {
            set({ to: change.value });
          }}
        />
      </Field>
      <Field label={text.actionForms.reason} hint={text.actionForms.reasonHint}>
        <Textarea
          resize="vertical"
          value={draft.reason}
          onChange={(_event, change) => {
            set({ reason: change.value });
          }}
        />
      </Field>
      <Field label={text.actionForms.whoDecides}>
        <RadioGroup
          value={draft.agreed ? 'agreed' : 'ask'}
          onChange={(_event, change) => {
            set({ agreed: change.value === 'agreed' });
          }}
        >
          <Radio value="ask" label={text.actionForms.ask} />
          <Radio value="agreed" label={text.actionForms.agreed} />
        </RadioGroup>
      </Field>
    </FormFrame>
  );
}
