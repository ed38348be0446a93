import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { isIsoDate, type IsoDate } from '../../domain/calendar/isoDate';
import { text } from '../text';
import { useEscape } from './useEscape';
import { start, useSession } from './useSession';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '2px 0 6px' },
  field: { flex: '1 1 130px', minWidth: 0 },
});

/** Another day to look at the plan as at; no cell changes until the next re-check. */
export function AsAtForm(props: { readonly asAt: IsoDate; readonly onDone: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const { onDone } = props;
  const [date, setDate] = useState(props.asAt);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);
  useEscape(true, onDone);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isIsoDate(date)) return;
        onDone();
        start(session.lookAsAt(date));
      }}
    >
      <Input
        type="date"
        size="small"
        className={styles.field}
        aria-label={text.header.asAt}
        value={date}
        onChange={(_event, change) => {
          setDate(change.value);
        }}
      />
      <Button appearance="primary" size="small" type="submit" disabled={!isIsoDate(date)}>
        {text.header.useDate}
      </Button>
    </form>
  );
}
