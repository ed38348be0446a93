import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../application/openPlan';
import { COVER_FIELDS } from '../../workbook/schema/cover';
import { text } from '../text';
import { RagTag } from '../view/RagTag';
import { Row, RowList } from '../view/Row';
import { ScreenBody } from '../view/ScreenBody';
import { Section } from '../view/Section';

const useStyles = makeStyles({
  words: { margin: 0 },
  list: { margin: '8px 0 0', paddingLeft: '22px', '& > li': { paddingBottom: '6px', overflowWrap: 'anywhere' } },
  tags: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** The published rule in words, as the workbook's Rules sheet and Cover have it. */
export function RulesScreen(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const { assessment, plan } = props.opened;
  const limits: Readonly<Record<string, number>> = { ...plan.cover.thresholds };
  return (
    <ScreenBody>
      <div>
        <p className={styles.words}>{text.rules.intro(assessment.ruleSet.name)}</p>
        <ol className={styles.list}>
          {assessment.ruleSet.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        <div className={styles.tags}>
          {assessment.ruleSet.statuses.map((status) => (
            <RagTag key={status.word} word={status.word} statuses={assessment.ruleSet.statuses} />
          ))}
        </div>
      </div>
      <Section title={text.rules.limits}>
        <RowList>
          {COVER_FIELDS.filter((field) => field.threshold === true).map((field) => (
            <Row
              key={field.key}
              quiet={field.help}
              action={<span className={styles.number}>{asWritten(limits[field.key], field.type)}</span>}
            >
              {field.label}
            </Row>
          ))}
        </RowList>
      </Section>
      <p className={styles.quiet}>{text.rules.where}</p>
    </ScreenBody>
  );
}

function asWritten(limit: number | undefined, type: string): string {
  if (limit === undefined) return '';
  return type === 'percent' ? `${String(Math.round(limit * 1000) / 10)} %` : limit.toLocaleString('en-GB');
}
