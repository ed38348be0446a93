import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { Loading } from '../screens/Waiting';
import { text } from '../text';
import type { Screen } from '../text/screens';
import { useSession } from './useSession';

const useStyles = makeStyles({
  second: { display: 'flex', alignItems: 'center', gap: '4px', margin: '-4px 0 10px -8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: 600,
    outline: 'none',
    overflowWrap: 'anywhere',
  },
});

/** The frame of a screen that is not one of the tabs: its title has the focus, and Back leads to where one came from. */
export function SecondScreen(props: { readonly title: string; readonly from: Screen; readonly children: ReactNode }) {
  const styles = useStyles();
  const session = useSession();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [props.title]);
  const back = (): void => {
    session.dispatch({ kind: 'went', screen: props.from });
  };
  return (
    <>
      <div className={styles.second}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular />}
          aria-label={text.header.back}
          title={text.header.back}
          onClick={back}
        />
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {props.title}
        </h2>
      </div>
      <Suspense fallback={<Loading />}>{props.children}</Suspense>
    </>
  );
}
