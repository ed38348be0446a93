import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { BrowserShell } from '../browser/BrowserShell';
import type { PaneSession } from '../session/session';
import { THEMES } from '../theme/brand';
import { useScheme } from '../theme/useScheme';
import { Pane } from './Pane';
import { SessionProvider } from './useSession';

const useStyles = makeStyles({ whole: { minHeight: '100vh', display: 'flex', flexDirection: 'column' } });

/** The whole page: the pane alone in Excel, the pane beside the sheet in a browser. */
export function App(props: { readonly session: PaneSession }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={THEMES[useScheme()]}>
      {/* A class on the provider itself would be that of every menu that it opens, which then covers the pane. */}
      <div className={styles.whole}>
        <SessionProvider value={props.session}>
          {props.session.host === 'browser' ? <BrowserShell /> : <Pane />}
        </SessionProvider>
      </div>
    </FluentProvider>
  );
}
