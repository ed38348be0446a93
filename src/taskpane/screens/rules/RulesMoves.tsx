import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { useState } from 'react';
import type { OpenedPlan } from '../../../application/openPlan';
import type { RulesPreview } from '../../../application/rules/previewRules';
import { text } from '../../text';
import { RagTag } from '../../view/RagTag';
import { Row, RowLink, RowList, RowName } from '../../view/Row';
import { Section } from '../../view/Section';
import { useSession } from '../../view/useSession';

const FIRST_SHOWN = 8;

const useStyles = makeStyles({
  move: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', paddingTop: '4px' },
  arrow: { color: tokens.colorNeutralForeground3, lineHeight: 0 },
});

/** The actions whose status would change, each with what it is and what it would be. */
export function RulesMoves(props: { readonly opened: OpenedPlan; readonly preview: RulesPreview }) {
  const styles = useStyles();
  const session = useSession();
  const [all, setAll] = useState(false);
  const { preview } = props;
  const { actions, ruleSet } = props.opened.assessment;
  const titles = new Map(actions.map(({ action }) => [action.ref, action.action]));
  const shown = all ? preview.moves : preview.moves.slice(0, FIRST_SHOWN);
  return (
    <Section title={text.rules.change(preview.moves.length, actions.length)}>
      <RowList>
        {shown.map(({ ref, from, to }, place) => (
          <Row key={`${String(place)} ${ref}`}>
            <RowName
              onClick={() => {
                session.dispatch({ kind: 'chose', ref });
              }}
            >
              <strong>{ref}</strong> {titles.get(ref) ?? ''}
            </RowName>
            <div className={styles.move}>
              <RagTag word={from === '' ? text.rules.noWord : from} statuses={ruleSet.statuses} />
              <span className={styles.arrow} aria-label="→" role="img">
                <ArrowRight16Regular />
              </span>
              <RagTag word={to === '' ? text.rules.noWord : to} statuses={preview.statuses} />
            </div>
          </Row>
        ))}
      </RowList>
      {shown.length < preview.moves.length ? (
        <div>
          <RowLink
            onClick={() => {
              setAll(true);
            }}
          >
            {text.rules.more(preview.moves.length - shown.length)}
          </RowLink>
        </div>
      ) : null}
    </Section>
  );
}
