import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../../application/openPlan';
import type { RulesDraft } from '../../session/desk';
import { limitFields, typedLimit } from '../../session/rulesWish';
import { text } from '../../text';
import { Row, RowList } from '../../view/Row';
import { Section } from '../../view/Section';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The Cover's limits as they stand. */
export function LimitsList(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const { plan } = props.opened;
  return (
    <Section title={text.rules.limits}>
      <RowList>
        {limitFields(plan).map(({ key, field }) => {
          const limit = plan.cover.thresholds[key];
          const written = field.type === 'percent' ? `${typedLimit(limit, field)} %` : limit.toLocaleString('en-GB');
          return (
            <Row key={key} quiet={field.help} action={<span className={styles.number}>{written}</span>}>
              {field.label}
            </Row>
          );
        })}
      </RowList>
    </Section>
  );
}

/** The limits as fields, to try others before the Cover is given them. */
export function LimitsForm(props: {
  readonly opened: OpenedPlan;
  readonly draft: RulesDraft;
  readonly onChange: (limits: RulesDraft['limits']) => void;
}) {
  const styles = useStyles();
  const { plan } = props.opened;
  const { limits } = props.draft;
  return (
    <Section title={text.rules.limits}>
      <div className={styles.fields}>
        {limitFields(plan).map(({ key, field }) => (
          <Field key={key} label={field.label} hint={field.help}>
            <Input
              inputMode="decimal"
              value={limits[key] ?? typedLimit(plan.cover.thresholds[key], field)}
              contentAfter={field.type === 'percent' ? <span className={styles.quiet}>%</span> : null}
              onChange={(_event, change) => {
                props.onChange({ ...limits, [key]: change.value });
              }}
            />
          </Field>
        ))}
      </div>
    </Section>
  );
}
