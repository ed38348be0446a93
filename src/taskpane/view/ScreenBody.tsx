import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  body: { flex: 1, display: 'flex', flexDirection: 'column', gap: '18px', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: 'auto', paddingTop: '4px' },
});

/** The parts of a screen one under the other. */
export function ScreenBody(props: { readonly children: ReactNode }) {
  return <div className={useStyles().body}>{props.children}</div>;
}

/** The screen's main action and its neighbours, at the foot. */
export function Buttons(props: { readonly children: ReactNode }) {
  return <div className={useStyles().buttons}>{props.children}</div>;
}
