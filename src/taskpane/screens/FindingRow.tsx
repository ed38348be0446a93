import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../domain/findings/types';
import { keptTogether } from '../format/keptTogether';
import { text } from '../text';
import { Row, RowLink } from '../view/Row';
import { start, useSession } from '../view/useSession';
import { MendLinks } from './MendLinks';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: '2px' },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 0 4px' },
  buttons: { display: 'flex', gap: '8px' },
});

/** One finding: its sentence, what to do, the way to its cell, and setting it aside with a reason. */
export function FindingRow(props: { readonly finding: Finding; readonly leads?: readonly string[] }) {
  const styles = useStyles();
  const session = useSession();
  const { finding } = props;
  const [asking, setAsking] = useState(false);
  const cell = finding.where[0];
  return (
    <Row
      quiet={
        <>
          {finding.remedy}
          <MendLinks finding={finding} leads={props.leads ?? []} />
        </>
      }
      action={
        <div className={styles.actions}>
          {cell === undefined ? null : (
            <RowLink
              label={text.checks.goTo(cell)}
              onClick={() => {
                start(session.goTo(cell));
              }}
            >
              {text.checks.go}
            </RowLink>
          )}
          {asking ? null : (
            <RowLink
              label={text.checks.ignoreWhat(finding.message)}
              onClick={() => {
                setAsking(true);
              }}
            >
              {text.checks.ignore}
            </RowLink>
          )}
        </div>
      }
    >
      {keptTogether(finding.message)}
      {asking ? (
        <IgnoreForm
          onKeep={() => {
            setAsking(false);
          }}
          onIgnore={(reason) => {
            start(session.ignore(finding, reason));
          }}
        />
      ) : null}
    </Row>
  );
}

function IgnoreForm(props: { readonly onKeep: () => void; readonly onIgnore: (reason: string) => void }) {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);
  const ready = reason.trim() !== '';
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) props.onIgnore(reason.trim());
      }}
    >
      <Field label={text.checks.why} hint={text.checks.whyHint}>
        <Input
          value={reason}
          onKeyDown={(event) => {
            if (event.key === 'Escape') props.onKeep();
          }}
          onChange={(_event, change) => {
            setReason(change.value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabled={!ready}>
          {text.checks.confirmIgnore}
        </Button>
        <Button size="small" onClick={props.onKeep}>
          {text.checks.keep}
        </Button>
      </div>
    </form>
  );
}
