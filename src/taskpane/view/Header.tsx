import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useCallback, useState, type ReactNode } from 'react';
import type { OpenedPlan } from '../../application/openPlan';
import { text } from '../text';
import { AsAtForm } from './AsAtForm';
import { Freshness, Standing } from './Freshness';
import { MoreMenu } from './MoreMenu';
import { start, usePane, useSession } from './useSession';

const useStyles = makeStyles({
  banner: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    // A short window (200 % zoom) is for what is being read, not for the header.
    '@media (max-height: 420px)': { position: 'static' },
  },
  header: { padding: '12px 16px 0' },
  line: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  sub: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '5px',
    minHeight: '28px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  asAt: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  recheck: {
    marginLeft: 'auto',
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Which plan it is, as at when, and how fresh: the same on every screen. */
export function Header(props: { readonly opened: OpenedPlan; readonly children: ReactNode }) {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePane();
  const { plan, assessment } = props.opened;
  const [choosing, setChoosing] = useState(false);
  const done = useCallback(() => {
    setChoosing(false);
  }, []);
  const asAt = assessment.asAt === plan.cover.reportDate ? undefined : assessment.asAt;
  return (
    <header className={styles.banner}>
      <div className={styles.header}>
        <div className={styles.line}>
          <h1 className={styles.title} title={plan.cover.planTitle}>
            {plan.cover.planTitle === '' ? text.product : plan.cover.planTitle}
          </h1>
          <MoreMenu />
        </div>
        <div className={styles.sub}>
          <span>
            {text.header.asAt}{' '}
            <Link
              as="button"
              className={styles.asAt}
              aria-expanded={choosing}
              onClick={() => {
                setChoosing(!choosing);
              }}
            >
              {text.date(assessment.asAt)}
              <ChevronDown12Regular aria-hidden="true" />
            </Link>
          </span>
          <Freshness />
          <Link
            as="button"
            className={styles.recheck}
            disabled={work !== null}
            onClick={() => {
              start(session.askRecheck(asAt));
            }}
          >
            <ArrowSync16Regular aria-hidden="true" />
            {text.header.recheck}
          </Link>
        </div>
        <Standing opened={props.opened} />
        {choosing ? <AsAtForm asAt={assessment.asAt} onDone={done} /> : null}
      </div>
      {props.children}
    </header>
  );
}

/** Title alone, for the screens that have no plan yet. */
export function PlainHeader() {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>{text.product}</h1>
      </div>
    </header>
  );
}
