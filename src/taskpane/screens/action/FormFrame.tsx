import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { wordsOf } from '../../session/actionCommands';
import type { ActionDraft } from '../../session/desk';
import { draftChange } from '../../session/draftChange';
import { text } from '../../text';
import { Buttons } from '../../view/ScreenBody';
import { useEscape } from '../../view/useEscape';
import { start, usePane, useSession } from '../../view/useSession';

const useStyles = makeStyles({
  form: { flex: 1, display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: 600 },
  says: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  warning: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/**
 * The frame of a form about one action: whose name the log takes, what will be written or why it cannot be yet, and the
 * buttons. The first field has the focus, and Escape lays the form aside.
 */
export function FormFrame(props: {
  readonly draft: ActionDraft;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const session = useSession();
  const { desk, work } = usePane();
  const { draft } = props;
  const form = useRef<HTMLFormElement>(null);
  const names = useId();
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input, textarea')?.focus();
  }, []);
  useEscape(true, session.closeForm);
  const change = draftChange(draft, { by: desk.by, at: session.today() });
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={props.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (change.refused === null) start(session.saveForm());
      }}
    >
      <h3 className={styles.title}>{props.title}</h3>
      {props.children}
      <Field label={text.actionForms.by} hint={text.actionForms.byHint}>
        <Input
          value={desk.by}
          list={names}
          autoComplete="name"
          onChange={(_event, typed) => {
            session.dispatch({ kind: 'desk', change: { by: typed.value } });
          }}
        />
      </Field>
      <datalist id={names}>
        {draft.opened.plan.leads
          .filter((lead) => !lead.collective)
          .map((lead) => (
            <option key={`${String(lead.row)} ${lead.name}`} value={lead.name} />
          ))}
      </datalist>
      {change.refused === null
        ? change.warnings.map((warning) => (
            <p key={warning} className={styles.warning}>
              {warning}
            </p>
          ))
        : null}
      <p className={styles.says} role="status">
        {change.refused ??
          text.actionForms.willWrite(
            change.changes.cells.length,
            draft.assessed.action.row,
            change.changes.appends.reduce((rows, append) => rows + append.rows.length, 0),
          )}
      </p>
      <Buttons>
        <Button appearance="primary" type="submit" disabledFocusable={work !== null || change.refused !== null}>
          {wordsOf(draft, text.actionForms.save)}
        </Button>
        <Button onClick={session.closeForm}>{text.actionForms.cancel}</Button>
      </Buttons>
    </form>
  );
}
