import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import type { OpenedPlan } from '../../application/openPlan';
import { ActionScreen } from '../screens/ActionScreen';
import { BudgetScreen } from '../screens/BudgetScreen';
import { Checks } from '../screens/Checks';
import { FirstRun, Skipped } from '../screens/FirstRun';
import { ImportScreen } from '../screens/ImportScreen';
import { Overview } from '../screens/Overview';
import { ReportScreen } from '../screens/ReportScreen';
import { RowsScreen } from '../screens/RowsScreen';
import { RulesScreen } from '../screens/RulesScreen';
import { Loading, Refused } from '../screens/Waiting';
import type { PaneState, Screen } from '../session/state';
import { text } from '../text';
import { Header, PlainHeader } from './Header';
import { LiveRegion, Messages } from './Messages';
import { Tabs } from './Tabs';
import { usePane, useSession } from './useSession';

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
  },
  tabs: { padding: '0 10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexWrap: 'wrap' },
  tab: { paddingLeft: '6px', paddingRight: '6px' },
  column: { flex: 1, display: 'flex', flexDirection: 'column', minWidth: 0 },
  main: { flex: 1, display: 'flex', flexDirection: 'column', padding: '14px 16px 18px', minWidth: 0, outline: 'none' },
  second: { display: 'flex', alignItems: 'center', gap: '4px', margin: '-4px 0 10px -8px' },
  secondTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: 600,
    outline: 'none',
    overflowWrap: 'anywhere',
  },
});

/** The pane: header, tabs, messages and the screen in front. */
export function Pane() {
  const styles = useStyles();
  const state = usePane();
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
  if (screen === 'import')
    return (
      <SecondScreen title={text.screen('import')}>
        <ImportScreen />
      </SecondScreen>
    );
  return phase.skipped ? <Skipped /> : <FirstRun />;
}

function PlanPane(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const session = useSession();
  const { screen, rows } = usePane();
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
          {screen === 'rows' && rows !== null ? (
            <SecondScreen title={rows.title} from={rows.from}>
              <RowsScreen opened={opened} rows={rows} />
            </SecondScreen>
          ) : null}
          {screen === 'budget' ? (
            <SecondScreen title={text.screen(screen)}>
              <BudgetScreen opened={opened} />
            </SecondScreen>
          ) : null}
          {screen === 'rules' ? (
            <SecondScreen title={text.screen(screen)}>
              <RulesScreen opened={opened} />
            </SecondScreen>
          ) : null}
          {screen === 'import' ? (
            <SecondScreen title={text.screen(screen)}>
              <ImportScreen />
            </SecondScreen>
          ) : null}
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

/** A screen that is not one of the tabs: its title has the focus, and Back or Escape leads to where one came from. */
function SecondScreen(props: { readonly title: string; readonly from?: Screen; readonly children: ReactNode }) {
  const styles = useStyles();
  const session = useSession();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [props.title]);
  const back = (): void => {
    session.dispatch({ kind: 'went', screen: props.from ?? 'overview' });
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
        <h2 ref={title} tabIndex={-1} className={styles.secondTitle}>
          {props.title}
        </h2>
      </div>
      {props.children}
    </>
  );
}
