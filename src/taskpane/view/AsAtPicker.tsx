import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useState } from 'react';
import { isIsoDate, type IsoDate } from '../../domain/calendar/isoDate';
import { text } from '../text';
import { start, useSession } from './useSession';

const useStyles = makeStyles({
  trigger: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  surface: { display: 'flex', flexDirection: 'column', gap: '12px', width: '220px' },
});

/** The day that everything is worked out as at; choosing another one changes no cell until the next re-check. */
export function AsAtPicker(props: { readonly asAt: IsoDate }) {
  const styles = useStyles();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const [date, setDate] = useState(props.asAt);
  const valid = isIsoDate(date);
  return (
    <Popover
      open={open}
      onOpenChange={(_event, change) => {
        setOpen(change.open);
        setDate(props.asAt);
      }}
      trapFocus
      positioning="below-start"
    >
      <span>
        {text.header.asAt}{' '}
        <PopoverTrigger disableButtonEnhancement>
          <Link as="button" className={styles.trigger} aria-label={`${text.header.asAt} ${text.date(props.asAt)}`}>
            {text.date(props.asAt)}
            <ChevronDown12Regular aria-hidden="true" />
          </Link>
        </PopoverTrigger>
      </span>
      <PopoverSurface aria-label={text.header.asAt}>
        <form
          className={styles.surface}
          onSubmit={(event) => {
            event.preventDefault();
            if (!valid) return;
            setOpen(false);
            start(session.lookAsAt(date));
          }}
        >
          <Field label={text.header.asAt} hint={valid ? text.date(date) : ''}>
            <Input
              type="date"
              value={date}
              onChange={(_event, change) => {
                setDate(change.value);
              }}
            />
          </Field>
          <Button appearance="primary" type="submit" disabled={!valid}>
            {text.header.useDate}
          </Button>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
