import { Button, makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { ErrorCircle24Regular } from '@fluentui/react-icons/svg/error-circle';
import type { Problem } from '../session/problem';
import { text } from '../text';
import { EmptyState } from '../view/EmptyState';
import { start, useSession } from '../view/useSession';

const useStyles = makeStyles({
  skeleton: {
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
    // High contrast takes the greys away that the shapes are made of.
    '@media (forced-colors: active)': {
      '& .fui-SkeletonItem': { outline: '1px solid GrayText', outlineOffset: '-1px' },
    },
  },
  row: { display: 'grid', gridTemplateColumns: '52px 1fr 40px', gap: '10px' },
});

/** The shape of the Overview while the plan is being read. */
export function Loading() {
  const styles = useStyles();
  return (
    <Skeleton className={styles.skeleton} aria-label={text.loading}>
      <SkeletonItem size={36} style={{ width: '55%' }} />
      <SkeletonItem size={24} />
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <div key={row} className={styles.row}>
          <SkeletonItem size={20} />
          <SkeletonItem size={20} />
          <SkeletonItem size={20} />
        </div>
      ))}
    </Skeleton>
  );
}

/** The plan could not be read: why, and what to do. */
export function Refused(props: { readonly problem: Problem }) {
  const session = useSession();
  return (
    <div role="alert">
      <EmptyState
        icon={<ErrorCircle24Regular fontSize={40} />}
        title={props.problem.title}
        action={
          <Button
            appearance="primary"
            onClick={() => {
              start(session.retry());
            }}
          >
            {session.host === 'browser' ? text.refused.back : text.refused.retry}
          </Button>
        }
      >
        {props.problem.message}
      </EmptyState>
    </div>
  );
}
