import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { OpenedPlan } from '../../application/openPlan';
import { knownRuleSets, nameOfCopy, ruleSetText } from '../../application/rules/knownRuleSets';
import { previewRules, type RulesPreview } from '../../application/rules/previewRules';
import type { RulesDraft } from '../session/desk';
import { wishesNothing, wishOf } from '../session/rulesWish';
import { text } from '../text';
import { Buttons, ScreenBody } from '../view/ScreenBody';
import { Section } from '../view/Section';
import { start, usePane, useSession } from '../view/useSession';
import { LimitsForm, LimitsList } from './rules/Limits';
import { RuleEditor } from './rules/RuleEditor';
import { RulesInWords } from './rules/RulesInWords';
import { RulesMoves } from './rules/RulesMoves';

const useStyles = makeStyles({
  quiet: { margin: '4px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  problem: { whiteSpace: 'normal', padding: '6px 0', overflowWrap: 'anywhere' },
  problems: { margin: 0, paddingLeft: '18px' },
});

/** The rule set in use as a board member reads it; another one, other limits or a copy of one's own are tried here first. */
export function RulesScreen(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const session = useSession();
  const { desk, work } = usePane();
  const { opened } = props;
  const { plan } = opened;
  const [withLimits, setWithLimits] = useState(false);
  const draft: RulesDraft = desk.rules ?? { name: plan.cover.ruleSet, copy: null, limits: {} };
  const change = (part: Partial<RulesDraft>): void => {
    session.dispatch({ kind: 'desk', change: { rules: { ...draft, ...part } } });
  };
  const settled = useDeferredValue(draft);
  const wish = useMemo(() => wishOf(plan, settled), [plan, settled]);
  const preview = useMemo(() => previewRules(opened, wish), [opened, wish]);
  const idle = wishesNothing(plan, wish);
  const same = draft.copy === null && wish.name.toLowerCase() === plan.cover.ruleSet.toLowerCase();
  const aside = (): void => {
    setWithLimits(false);
    session.dispatch({ kind: 'desk', change: { rules: null } });
  };
  return (
    <ScreenBody>
      {draft.copy === null ? (
        <Choice
          opened={opened}
          name={draft.name}
          onChoose={(name) => {
            change({ name });
          }}
        />
      ) : (
        <RuleEditor
          name={draft.name}
          copy={draft.copy}
          onName={(name) => {
            change({ name });
          }}
          onChange={(copy) => {
            change({ copy });
          }}
        />
      )}
      {preview.rules.length === 0 ? null : (
        <Section title={draft.copy === null ? text.rules.first : preview.name}>
          <RulesInWords preview={preview} />
        </Section>
      )}
      <Refusals preview={preview} />
      {idle || preview.refused.length > 0 ? null : <RulesMoves opened={opened} preview={preview} />}
      {withLimits || Object.keys(draft.limits).length > 0 ? (
        <LimitsForm
          opened={opened}
          draft={draft}
          onChange={(limits) => {
            change({ limits });
          }}
        />
      ) : (
        <LimitsList opened={opened} />
      )}
      <p className={styles.quiet}>{text.rules.where}</p>
      <Buttons>
        {idle ? null : (
          <Button
            appearance="primary"
            disabledFocusable={work !== null || preview.refused.length > 0}
            onClick={() => {
              start(session.useRules(wishOf(plan, draft)));
            }}
          >
            {same ? text.rules.useLimits : text.rules.use(wish.name)}
          </Button>
        )}
        {idle && draft.copy === null && !withLimits ? (
          <>
            <Button
              onClick={() => {
                setWithLimits(true);
              }}
            >
              {text.rules.editLimits}
            </Button>
            <Button
              onClick={() => {
                const copied = ruleSetText(plan, draft.name);
                if (copied !== null) change({ name: nameOfCopy(plan, draft.name), copy: copied });
              }}
            >
              {text.rules.edit}
            </Button>
          </>
        ) : (
          <Button onClick={aside}>{text.rules.back}</Button>
        )}
      </Buttons>
    </ScreenBody>
  );
}

function Choice(props: {
  readonly opened: OpenedPlan;
  readonly name: string;
  readonly onChoose: (name: string) => void;
}) {
  const styles = useStyles();
  const { plan } = props.opened;
  const known = knownRuleSets(plan);
  const chosen = known.find(({ name }) => name.toLowerCase() === props.name.trim().toLowerCase());
  const used = plan.cover.ruleSet.trim().toLowerCase();
  return (
    <div>
      <Field label={text.rules.choose}>
        <Select
          value={chosen?.name ?? props.name}
          onChange={(_event, change) => {
            props.onChoose(change.value);
          }}
        >
          {chosen === undefined ? <option>{props.name}</option> : null}
          {known.map(({ name }) => (
            <option key={name} value={name}>
              {name.toLowerCase() === used ? text.rules.inUse(name) : name}
            </option>
          ))}
        </Select>
      </Field>
      {chosen === undefined ? null : <p className={styles.quiet}>{chosen.source}</p>}
    </div>
  );
}

/** Why the rules cannot be used as they stand: a sentence each. */
function Refusals(props: { readonly preview: RulesPreview }) {
  const styles = useStyles();
  const { refused } = props.preview;
  if (refused.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.problem}>
        <MessageBarTitle>{text.rules.refused}</MessageBarTitle>
        <ul className={styles.problems}>
          {refused.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
