import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import type { RuleSetText, RuleText } from '../../../domain/status/ruleSet';
import { text } from '../../text';
import { ragColours } from '../../view/ragColours';
import { ScreenBody } from '../../view/ScreenBody';
import { Section } from '../../view/Section';
import { RuleFields } from './RuleFields';

const useStyles = makeStyles({
  rules: { display: 'flex', flexDirection: 'column', gap: '14px' },
  words: { display: 'flex', flexDirection: 'column', gap: '8px' },
  letter: {
    minWidth: '22px',
    padding: '1px 4px',
    borderRadius: tokens.borderRadiusSmall,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: 'var(--rag-fill)',
    color: 'var(--rag-text)',
  },
  quiet: { margin: '6px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  add: { alignSelf: 'flex-start' },
});

/** A copy of a rule set under the pen: its name, its statuses' words, and its rules in the order they are tried. */
export function RuleEditor(props: {
  readonly name: string;
  readonly copy: RuleSetText;
  readonly onName: (name: string) => void;
  readonly onChange: (copy: RuleSetText) => void;
}) {
  const styles = useStyles();
  const { copy, onChange } = props;
  const { rules, statuses } = copy;
  const setRules = (changed: readonly RuleText[]): void => {
    onChange({ ...copy, rules: changed });
  };
  const swap = (from: number, to: number): void => {
    const changed = [...rules];
    const [rule] = changed.splice(from, 1);
    if (rule !== undefined) changed.splice(to, 0, rule);
    setRules(changed);
  };
  const rename = (place: number, word: string): void => {
    const old = statuses[place]?.word;
    onChange({
      ...copy,
      statuses: statuses.map((status, at) => (at === place ? { ...status, word } : status)),
      rules: rules.map((rule) => (rule.word === old ? { ...rule, word } : rule)),
    });
  };
  return (
    <ScreenBody>
      <Field label={text.rules.name}>
        <Input
          value={props.name}
          onChange={(_event, change) => {
            props.onName(change.value);
          }}
        />
      </Field>
      <Section title={text.rules.statusWords}>
        <div className={styles.words}>
          {statuses.map((status, place) => (
            <Input
              // Its place is all that stays the same while a word is typed.
              key={place}
              aria-label={text.rules.statusWord(status.word)}
              value={status.word}
              contentBefore={
                <span className={styles.letter} style={ragColours(status)} aria-hidden="true">
                  {status.letter}
                </span>
              }
              onChange={(_event, change) => {
                rename(place, change.value);
              }}
            />
          ))}
        </div>
        <p className={styles.quiet}>{text.rules.colours}</p>
      </Section>
      <div className={styles.rules}>
        {rules.map((rule, place) => (
          <RuleFields
            key={place}
            rule={rule}
            place={place + 1}
            of={rules.length}
            words={statuses.map(({ word }) => word)}
            onChange={(changed) => {
              setRules(rules.map((each, at) => (at === place ? changed : each)));
            }}
            onMove={(step) => {
              swap(place, place + step);
            }}
            onRemove={() => {
              setRules(rules.filter((_each, at) => at !== place));
            }}
          />
        ))}
        <Button
          className={styles.add}
          icon={<Add16Regular />}
          onClick={() => {
            setRules([...rules, { word: statuses[0]?.word ?? '', condition: '', sentence: '' }]);
          }}
        >
          {text.rules.add}
        </Button>
      </div>
    </ScreenBody>
  );
}
