import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { History24Regular } from '@fluentui/react-icons/svg/history';
import { useState } from 'react';
import type { OpenedPlan } from '../../application/openPlan';
import { changesSince, type ActionMovement, type Movement } from '../../application/periods/changesSince';
import type { Change } from '../../domain/assess/whatChanged';
import type { RagStatus } from '../../domain/status/types';
import { text } from '../text';
import { EmptyState } from '../view/EmptyState';
import { RagTag } from '../view/RagTag';
import { Row, RowLink, RowList, RowName } from '../view/Row';
import { ScreenBody } from '../view/ScreenBody';
import { Section } from '../view/Section';
import { useSession } from '../view/useSession';

const ORDER: readonly Movement[] = ['worse', 'better', 'new', 'gone', 'other'];
const FIRST_SHOWN = 20;

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  move: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', paddingTop: '4px' },
  arrow: { color: tokens.colorNeutralForeground3, lineHeight: 0 },
});

/** What changed since the last closed period: what got worse first, each action with all that is different. */
export function ChangesScreen(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const session = useSession();
  const since = changesSince(props.opened);
  if (since === null || since.movements.length === 0) {
    return (
      <EmptyState
        icon={<History24Regular fontSize={40} />}
        title={since === null ? text.periods.changes.noPeriod : text.periods.changes.none}
        action={
          since === null ? (
            <Button
              onClick={() => {
                session.dispatch({ kind: 'went', screen: 'period' });
              }}
            >
              {text.menu.period}
            </Button>
          ) : null
        }
      >
        {since === null ? text.periods.changes.noPeriodWhy : text.periods.changes.noneWhy}
      </EmptyState>
    );
  }
  const { statuses } = props.opened.assessment.ruleSet;
  return (
    <ScreenBody>
      <p className={styles.quiet}>{text.periods.changes.since(since.periodEnd)}</p>
      {ORDER.map((movement) => {
        const moved = since.movements.filter((each) => each.movement === movement);
        return moved.length === 0 ? null : (
          <Moved key={movement} movement={movement} moved={moved} statuses={statuses} />
        );
      })}
    </ScreenBody>
  );
}

function Moved(props: {
  readonly movement: Movement;
  readonly moved: readonly ActionMovement[];
  readonly statuses: readonly RagStatus[];
}) {
  const session = useSession();
  const [all, setAll] = useState(false);
  const { moved } = props;
  const shown = all ? moved : moved.slice(0, FIRST_SHOWN);
  return (
    <Section title={`${text.periods.changes.movement[props.movement]} · ${String(moved.length)}`}>
      <RowList>
        {shown.map(({ ref, assessed, changes }) => (
          <Row key={`${ref} ${String(assessed?.action.row ?? 0)}`} quiet={quietly(changes)}>
            {assessed === null ? (
              <strong>{ref}</strong>
            ) : (
              <RowName
                onClick={() => {
                  session.dispatch({ kind: 'chose', ref });
                }}
              >
                <strong>{ref}</strong> {assessed.action.action}
              </RowName>
            )}
            <Rated changes={changes} statuses={props.statuses} />
          </Row>
        ))}
      </RowList>
      {shown.length < moved.length ? (
        <div>
          <RowLink
            onClick={() => {
              setAll(true);
            }}
          >
            {text.periods.changes.more(moved.length - shown.length)}
          </RowLink>
        </div>
      ) : null}
    </Section>
  );
}

/** The status before and now, where that is what changed. */
function Rated(props: { readonly changes: readonly Change[]; readonly statuses: readonly RagStatus[] }) {
  const styles = useStyles();
  const rating = props.changes.find(({ what }) => what === 'rating' || what === 'added' || what === 'removed');
  if (rating === undefined) return null;
  const tag = (word: string) => (word === '' ? null : <RagTag word={word} statuses={props.statuses} />);
  return (
    <div className={styles.move}>
      {tag(rating.from)}
      {rating.from === '' || rating.to === '' ? null : (
        <span className={styles.arrow} role="img" aria-label="→">
          <ArrowRight16Regular />
        </span>
      )}
      {tag(rating.to)}
    </div>
  );
}

/** Everything else that is different, in one line. */
function quietly(changes: readonly Change[]): string {
  const { what: names, from: line } = text.periods.changes;
  return changes
    .filter(({ what }) => what === 'status' || what === 'date' || what === 'progress')
    .map(({ what, from, to }) => line(names[what], from, to))
    .join(' · ');
}
