import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { nextChange } from '../../../domain/assess/nextChange';
import { deciding } from '../../session/deciding';
import { keptTogether } from '../../format/keptTogether';
import { text } from '../../text';
import { RowLink } from '../../view/Row';
import { Section } from '../../view/Section';
import { useSession } from '../../view/useSession';
import type { ActionPart } from './actionPart';

const useStyles = makeStyles({
  words: { margin: 0, overflowWrap: 'anywhere' },
  quiet: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '14px',
    marginTop: '4px',
    '& button': { fontSize: tokens.fontSizeBase200 },
  },
});

/** Why the action has its status: the figures, the rule that held, what it will turn to, and an override with its reason. */
export function ActionWhy(props: ActionPart) {
  const styles = useStyles();
  const session = useSession();
  const { opened, assessed } = props;
  const { rag, derivedRag, reason } = assessed;
  const { ruleSet, asAt } = opened.assessment;
  const next = useMemo(() => nextChange(opened.plan, assessed, asAt), [opened.plan, assessed, asAt]);
  const place = deciding(ruleSet.sentences, derivedRag, reason);
  return (
    <Section title={rag === '' ? text.actionForms.noWord : text.actionForms.why(rag)}>
      <p className={styles.words}>{keptTogether(reason)}</p>
      {next === null || rag !== derivedRag ? null : (
        <p className={styles.words}>{text.actionForms.turns(next.word, next.on)}</p>
      )}
      {rag === derivedRag ? null : <p className={styles.quiet}>{text.action.overridden(derivedRag)}</p>}
      {place === null ? null : (
        <p className={styles.quiet}>{text.actionForms.rule(place + 1, ruleSet.sentences.length, ruleSet.name)}</p>
      )}
      <div className={styles.links}>
        <RowLink
          onClick={() => {
            session.dispatch({ kind: 'went', screen: 'rules' });
          }}
        >
          {text.actionForms.seeRules}
        </RowLink>
        <RowLink
          label={text.actionForms.overrideLabel}
          onClick={() => {
            session.openForm('override', assessed);
          }}
        >
          {text.actionForms.override}
        </RowLink>
      </div>
    </Section>
  );
}
