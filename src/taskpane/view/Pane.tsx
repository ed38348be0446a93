import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../application/openPlan';
import { ActionScreen } from '../screens/ActionScreen';
import { Checks } from '../screens/Checks';
import { FirstRun, Skipped } from '../screens/FirstRun';
import { Overview } from '../screens/Overview';
import { ReportScreen } from '../screens/ReportScreen';
import { Loading, Refused } from '../screens/Waiting';
import type { PaneState } from '../session/state';
import { text } from '../text';
import type { Screen } from '../text/screens';
import { Header, PlainHeader } from './Header';
import { LiveRegion, Messages } from './Messages';
import { SecondScreen } from './SecondScreen';
import { SECOND_SCREENS } from './secondScreens';
import { Tabs } from './Tabs';
import { usePane, useSession } from './useSession';
import { useTyping } from './useTyping';

const TABS: readonly Screen[] = ['overview', 'checks', 'action', 'report'];

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // High contrast takes the colour that tells a word to press from any other.
    '@media (forced-colors: active)': {
      '& .fui-Link:not([disabled])': { color: 'LinkText', textDecorationLine: 'underline' },
    },
  },
  tabs: { padding: '0 10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexWrap: 'wrap' },
  tab: { paddingLeft: '6px', paddingRight: '6px' },
  column: { flex: 1, display: 'flex', flexDirection: 'column', minWidth: 0 },
  main: { flex: 1, display: 'flex', flexDirection: 'column', padding: '14px 16px 18px', minWidth: 0, outline: 'none' },
});

/** The pane: header, tabs, messages and the screen in front. */
export function Pane() {
  const styles = useStyles();
  const state = usePane();
  useTyping();
  return (
    <div className={styles.pane}>
      {state.phase.kind === 'plan' ? (
        <PlanPane opened={state.phase.opened} />
      ) : (
        <>
          <PlainHeader />
          <main className={styles.column}>
            <Messages />
            <div className={styles.main}>
              <NoPlanScreen state={state} />
            </div>
          </main>
        </>
      )}
      <LiveRegion />
    </div>
  );
}

function NoPlanScreen(props: { readonly state: PaneState }) {
  const { phase, screen } = props.state;
  if (phase.kind === 'refused') return <Refused problem={phase.problem} />;
  if (phase.kind !== 'noPlan') return <Loading />;
  const Second = SECOND_SCREENS.find((each) => each.name === screen)?.withoutPlan;
  if (Second !== undefined)
    return (
      <SecondScreen title={text.screen(screen)} from="overview">
        <Second />
      </SecondScreen>
    );
  return phase.skipped ? <Skipped /> : <FirstRun />;
}

function PlanPane(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const session = useSession();
  const { screen } = usePane();
  const { opened } = props;
  const tabbed = TABS.includes(screen);
  return (
    <>
      <Header opened={opened}>
        <Tabs
          className={styles.tabs}
          tabClassName={styles.tab}
          label={text.header.tabs}
          idBefore="tab"
          names={TABS}
          said={text.screen}
          chosen={tabbed ? screen : null}
          onChoose={(wanted) => {
            session.dispatch({ kind: 'went', screen: wanted });
          }}
        />
      </Header>
      <main className={styles.column}>
        <Messages />
        <div className={styles.main}>
          {tabbed ? (
            <div role="tabpanel" aria-labelledby={`tab-${screen}`} className={styles.main} style={{ padding: 0 }}>
              <TabScreen screen={screen} opened={opened} />
            </div>
          ) : null}
          <Second opened={opened} />
        </div>
      </main>
    </>
  );
}

function TabScreen(props: { readonly screen: Screen; readonly opened: OpenedPlan }) {
  const { openRule } = usePane();
  if (props.screen === 'checks') return <Checks key={openRule} opened={props.opened} />;
  if (props.screen === 'action') return <ActionScreen opened={props.opened} />;
  if (props.screen === 'report') return <ReportScreen opened={props.opened} />;
  return <Overview opened={props.opened} />;
}

/** The second screen in front, where one is. */
function Second(props: { readonly opened: OpenedPlan }) {
  const state = usePane();
  const second = SECOND_SCREENS.find((each) => each.name === state.screen);
  if (second === undefined) return null;
  const own = { title: text.screen(second.name), from: 'overview' as const };
  const titled = second.titled === undefined ? own : second.titled(state);
  if (titled === null) return null;
  const Component = second.component;
  return (
    <SecondScreen title={titled.title} from={titled.from}>
      <Component opened={props.opened} />
    </SecondScreen>
  );
}
