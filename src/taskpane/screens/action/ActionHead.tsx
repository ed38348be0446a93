import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../../application/openPlan';
import type { ActionAssessment } from '../../../domain/assess/types';
import { cellOf } from '../../../domain/plan/cellOf';
import type { RefObject } from 'react';
import { text } from '../../text';
import { RagTag } from '../../view/RagTag';
import { RowLink } from '../../view/Row';
import { start, useSession } from '../../view/useSession';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', gap: '8px', color: tokens.colorNeutralForeground3 },
  where: { flex: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  title: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outline: 'none',
  },
});

/** Which action it is: its status, Ref, theme and words, and the way to its row. */
export function ActionHead(props: {
  readonly opened: OpenedPlan;
  readonly assessed: ActionAssessment;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
}) {
  const styles = useStyles();
  const session = useSession();
  const { plan, assessment } = props.opened;
  const { heading } = props;
  const { action, rag } = props.assessed;
  return (
    <div>
      <div className={styles.top}>
        {rag === '' ? null : <RagTag word={rag} statuses={assessment.ruleSet.statuses} />}
        <span className={styles.where}>{[action.ref, action.theme].filter((part) => part !== '').join(' · ')}</span>
        <RowLink
          label={text.action.go}
          onClick={() => {
            start(session.goTo(cellOf(plan, 'Actions', action, 'action')));
          }}
        >
          {text.checks.go}
        </RowLink>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {action.action}
      </h2>
    </div>
  );
}
