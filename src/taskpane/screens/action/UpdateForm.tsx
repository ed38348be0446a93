import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { typedNow, type TypedUpdate, type UpdateKey } from '../../../application/actions/updateAction';
import { STATUS_WORDS } from '../../../domain/plan/types';
import type { UpdateDraft } from '../../session/desk';
import { text } from '../../text';
import { RowLink } from '../../view/Row';
import { useSession } from '../../view/useSession';
import { FormFrame } from './FormFrame';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', gap: '10px' },
  narrow: { minWidth: 0, width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The short form of an update: what has happened, how far it is, and what shows it. */
export function UpdateForm(props: { readonly draft: UpdateDraft }) {
  const styles = useStyles();
  const session = useSession();
  const { draft } = props;
  const [all, setAll] = useState(false);
  const typed = { ...typedNow(draft.assessed.action), ...draft.typed };
  const set = (change: TypedUpdate): void => {
    session.dispatch({ kind: 'desk', change: { form: { ...draft, typed: { ...draft.typed, ...change } } } });
  };
  const closing = typed.status === 'Complete' || typed.completedOn !== '';
  const words = (key: UpdateKey, label: string, hint: string | null) => (
    <Field label={label} hint={hint}>
      <Textarea
        resize="vertical"
        value={typed[key]}
        onChange={(_event, change) => {
          set({ [key]: change.value });
        }}
      />
    </Field>
  );
  return (
    <FormFrame draft={draft} title={text.actionForms.update}>
      <div className={styles.pair}>
        <Field label={text.actionForms.status}>
          <Select
            className={styles.narrow}
            select={{ className: styles.narrow }}
            value={typed.status}
            onChange={(_event, change) => {
              // What is complete is wholly done; the day is for the person to say.
              set({ status: change.value, ...(change.value === 'Complete' ? { percentComplete: '100' } : {}) });
            }}
          >
            <option value="">{text.actionForms.noStatus}</option>
            {STATUS_WORDS.map((word) => (
              <option key={word}>{word}</option>
            ))}
          </Select>
        </Field>
        <Field label={text.actionForms.percent}>
          <Input
            className={styles.narrow}
            input={{ className: styles.narrow }}
            inputMode="decimal"
            value={typed.percentComplete}
            contentAfter={<span className={styles.quiet}>%</span>}
            onChange={(_event, change) => {
              set({ percentComplete: change.value });
            }}
          />
        </Field>
      </div>
      {closing ? (
        <Field label={text.actionForms.completedOn}>
          <Input
            type="date"
            value={typed.completedOn}
            onChange={(_event, change) => {
              set({ completedOn: change.value });
            }}
          />
        </Field>
      ) : null}
      {words('progress', text.actionForms.progress, text.actionForms.progressHint)}
      {closing || all ? words('evidence', text.actionForms.evidence, text.actionForms.evidenceHint) : null}
      {all ? (
        <>
          {words('blockage', text.actionForms.blockage, null)}
          {words('supportNeeded', text.actionForms.supportNeeded, null)}
          {words('commentary', text.actionForms.commentary, null)}
        </>
      ) : (
        <div>
          <RowLink
            onClick={() => {
              setAll(true);
            }}
          >
            {text.actionForms.more}
          </RowLink>
        </div>
      )}
    </FormFrame>
  );
}
