import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../../application/openPlan';
import { poundsInWords } from '../../../domain/budget/moneyWords';
import { cellOf } from '../../../domain/plan/cellOf';
import {
  ANSWER_WORDS,
  answerInWords,
  answerKey,
  TAKEN_BACK,
  type DifferenceAnswer,
} from '../../../domain/reconcile/answers';
import type { ReconcileLine } from '../../../domain/reconcile/types';
import { explain } from '../../../domain/reconcile/workingPaper';
import type { LedgerOnDesk } from '../../session/ledgerDesk';
import { text } from '../../text';
import { Row, RowLink } from '../../view/Row';
import { start, useSession } from '../../view/useSession';
import { MappedCodes } from './MappedCodes';

const useStyles = makeStyles({
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  name: { overflowWrap: 'anywhere' },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  answer: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px' },
  field: { minWidth: '130px', flex: 1 },
});

/** One line: both sides, the difference, why it matched and what may explain it, and the answer to it. */
export function DifferenceRow(props: {
  readonly line: ReconcileLine;
  readonly desk: LedgerOnDesk;
  readonly kept: ReadonlyMap<string, DifferenceAnswer>;
  readonly opened: OpenedPlan;
}) {
  const styles = useStyles();
  const session = useSession();
  const { line, kept, opened } = props;
  const { plan } = opened;
  const name = `${line.code} ${line.name}`.trim();
  const earlier = kept.get(answerKey(line));
  const sum = (pence: number | null): string => (pence === null ? text.reconciling.noSide : poundsInWords(pence));
  return (
    <Row
      action={
        line.planRow === null ? undefined : (
          <RowLink
            label={text.reconciling.goTo(name)}
            onClick={() => {
              start(session.goTo(cellOf(plan, 'BudgetLines', { row: line.planRow ?? 0 }, 'code')));
            }}
          >
            {text.reconciling.go}
          </RowLink>
        )
      }
    >
      <span className={styles.top}>
        <span className={styles.name}>{name}</span>
        <span className={styles.figure}>{poundsInWords(line.difference)}</span>
      </span>
      <span className={styles.quiet}>{text.reconciling.sides(sum(line.plan), sum(line.ledger))}</span>
      <span className={styles.quiet}>{explain(line)}</span>
      {earlier === undefined ? null : (
        <span className={styles.quiet}>{text.reconciling.earlier(answerInWords(earlier, line.difference))}</span>
      )}
      <MappedCodes {...props} />
      {line.class === 'agreed' ? null : <Answer {...props} name={name} />}
    </Row>
  );
}

function Answer(props: {
  readonly line: ReconcileLine;
  readonly desk: LedgerOnDesk;
  readonly kept: ReadonlyMap<string, DifferenceAnswer>;
  readonly opened: OpenedPlan;
  readonly name: string;
}) {
  const styles = useStyles();
  const session = useSession();
  const { line, desk, kept, name } = props;
  const key = answerKey(line);
  const given = desk.answers[key];
  const codes = props.opened.plan.budgetLines.filter((each) => each.code.trim() !== '');
  return (
    <span className={styles.answer}>
      <Select
        size="small"
        className={styles.field}
        aria-label={text.reconciling.answerFor(name)}
        value={given?.answer ?? ''}
        onChange={(_event, change) => {
          const answer = ([...ANSWER_WORDS, TAKEN_BACK] as const).find((word) => word === change.value);
          session.answerDifference(key, answer === undefined ? null : { answer, words: given?.words ?? '' });
        }}
      >
        <option value="">{kept.has(key) ? text.reconciling.asLastTime : text.reconciling.none}</option>
        {ANSWER_WORDS.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
        {kept.has(key) ? <option value={TAKEN_BACK}>{text.reconciling.takeBackAnswer}</option> : null}
      </Select>
      {given === undefined ? null : (
        <Input
          size="small"
          className={styles.field}
          aria-label={text.reconciling.whyFor(name)}
          placeholder={text.reconciling.why}
          value={given.words}
          onChange={(_event, change) => {
            session.answerDifference(key, { ...given, words: change.value });
          }}
        />
      )}
      {line.class === 'ledgerOnly' && line.code !== '' ? (
        <Select
          size="small"
          className={styles.field}
          aria-label={text.reconciling.mapToFor(name)}
          value=""
          onChange={(_event, change) => {
            session.mapLedgerCode(line.code, change.value);
          }}
        >
          <option value="">{text.reconciling.mapTo}</option>
          {codes.map((each) => (
            <option key={`${each.code} ${String(each.row)}`} value={each.code}>
              {`${each.code} ${each.service}`}
            </option>
          ))}
        </Select>
      ) : null}
    </span>
  );
}
