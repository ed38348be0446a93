import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { OpenedPlan } from '../../../application/openPlan';
import type { RulesPreview } from '../../../application/rules/previewRules';
import { groupMoves } from '../../session/groupMoves';
import { text } from '../../text';
import { RagTag } from '../../view/RagTag';
import { Row, RowLink, RowList } from '../../view/Row';
import { Section } from '../../view/Section';
import { useSession } from '../../view/useSession';

const useStyles = makeStyles({
  move: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  arrow: { color: tokens.colorNeutralForeground3, lineHeight: 0 },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', minWidth: '24px' },
});

/** How many actions would have another status: from which to which, each number leading to its rows. */
export function RulesMoves(props: { readonly opened: OpenedPlan; readonly preview: RulesPreview }) {
  const styles = useStyles();
  const session = useSession();
  const { preview } = props;
  const { actions, ruleSet } = props.opened.assessment;
  const named = (word: string): string => (word === '' ? text.rules.noWord : word);
  return (
    <Section title={text.rules.change(preview.moves.length, actions.length)}>
      <RowList>
        {groupMoves(preview.moves).map(({ from, to, refs }) => {
          const title = `${named(from)} → ${named(to)}`;
          return (
            <Row
              key={title}
              lead={<span className={styles.number}>{refs.length}</span>}
              quiet={text.listed(refs, 6)}
              action={
                <RowLink
                  label={`${text.overview.show}: ${title}`}
                  onClick={() => {
                    session.dispatch({ kind: 'rows', rows: { title, refs, from: 'rules' } });
                  }}
                >
                  {text.overview.show}
                </RowLink>
              }
            >
              <div className={styles.move}>
                <RagTag word={named(from)} statuses={ruleSet.statuses} whole />
                <span className={styles.arrow} aria-label="→" role="img">
                  <ArrowRight16Regular />
                </span>
                <RagTag word={named(to)} statuses={preview.statuses} whole />
              </div>
            </Row>
          );
        })}
      </RowList>
    </Section>
  );
}
