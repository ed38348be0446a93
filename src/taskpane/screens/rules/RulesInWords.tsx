import { makeStyles } from '@fluentui/react-components';
import type { RulesPreview } from '../../../application/rules/previewRules';
import { text } from '../../text';
import { RagTag } from '../../view/RagTag';

const useStyles = makeStyles({
  list: { margin: '6px 0 0', padding: 0, listStyleType: 'none' },
  rule: { display: 'flex', gap: '10px', alignItems: 'baseline', padding: '5px 0' },
  tag: { flexShrink: 0, maxWidth: '45%', display: 'flex' },
  words: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** The rules in their order as a board member reads them, the Cover's figures in them. */
export function RulesInWords(props: { readonly preview: RulesPreview }) {
  const styles = useStyles();
  const { rules, statuses } = props.preview;
  return (
    <ol className={styles.list}>
      {rules.map(({ word, sentence, otherwise }, place) => (
        <li key={`${String(place)} ${sentence}`} className={styles.rule}>
          <span className={styles.tag}>
            <RagTag word={word} statuses={statuses} whole />
          </span>
          <span className={styles.words}>{otherwise ? `${text.rules.otherwise}: ${sentence}` : sentence}</span>
        </li>
      ))}
    </ol>
  );
}
