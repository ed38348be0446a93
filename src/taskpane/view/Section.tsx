import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column' },
  heading: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  aside: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});

/** A part of a screen under its heading, with a few quieter words beside it. */
export function Section(props: { readonly title: string; readonly aside?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {props.title}
        {props.aside === undefined ? null : <span className={styles.aside}> {props.aside}</span>}
      </h2>
      {props.children}
    </section>
  );
}
