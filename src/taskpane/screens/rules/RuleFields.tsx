import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import type { RuleText } from '../../../domain/status/ruleSet';
import { text } from '../../text';

const useStyles = makeStyles({
  rule: {
    margin: 0,
    padding: '8px 10px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  legend: { padding: '0 4px', fontWeight: tokens.fontWeightSemibold },
  top: { display: 'flex', alignItems: 'flex-end', gap: '2px' },
  word: { flex: 1, minWidth: 0 },
  // A long word must not push the buttons out of sight.
  narrow: { width: '100%', minWidth: 0 },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '8px' },
  condition: { fontFamily: tokens.fontFamilyMonospace },
});

/** One rule of a copy: the word it gives, when, and the same in words; it can be moved and removed. */
export function RuleFields(props: {
  readonly rule: RuleText;
  /** Counted from 1. */
  readonly place: number;
  readonly of: number;
  readonly words: readonly string[];
  readonly onChange: (rule: RuleText) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const { rule, place, onChange } = props;
  return (
    <fieldset className={styles.rule}>
      <legend className={styles.legend}>{text.rules.rule(place)}</legend>
      <div className={styles.top}>
        <Field className={styles.word} label={text.rules.gives}>
          <Select
            className={styles.narrow}
            select={{ className: styles.narrow }}
            value={rule.word}
            onChange={(_event, change) => {
              onChange({ ...rule, word: change.value });
            }}
          >
            {props.words.map((word, at) => (
              <option key={`${String(at)} ${word}`}>{word}</option>
            ))}
          </Select>
        </Field>
        <Button
          appearance="subtle"
          icon={<ArrowUp16Regular />}
          aria-label={text.rules.up(place)}
          disabled={place === 1}
          onClick={() => {
            props.onMove(-1);
          }}
        />
        <Button
          appearance="subtle"
          icon={<ArrowDown16Regular />}
          aria-label={text.rules.down(place)}
          disabled={place === props.of}
          onClick={() => {
            props.onMove(1);
          }}
        />
        <Button
          appearance="subtle"
          icon={<Delete16Regular />}
          aria-label={text.rules.remove(place)}
          onClick={props.onRemove}
        />
      </div>
      <div className={styles.fields}>
        <Field label={text.rules.when} hint={place === 1 ? text.rules.whenHint : null}>
          <Textarea
            textarea={{ className: styles.condition, spellCheck: false }}
            resize="vertical"
            value={rule.condition}
            onChange={(_event, change) => {
              onChange({ ...rule, condition: change.value });
            }}
          />
        </Field>
        <Field label={text.rules.words} hint={place === 1 ? text.rules.wordsHint : null}>
          <Input
            value={rule.sentence}
            onChange={(_event, change) => {
              onChange({ ...rule, sentence: change.value });
            }}
          />
        </Field>
      </div>
    </fieldset>
  );
}
