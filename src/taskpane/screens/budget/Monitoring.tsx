import type { OpenedPlan } from '../../../application/openPlan';
import { byFunder, OWN_BUDGET } from '../../../domain/budget/fundedBy';
import { percentInWords } from '../../../domain/budget/moneyWords';
import { poolsOf, RISK_SHARE_WORDS } from '../../../domain/budget/poolsOf';
import { pressuresAndSavings } from '../../../domain/budget/pressures';
import type { BudgetLineAssessment } from '../../../domain/budget/types';
import { cellOf } from '../../../domain/plan/cellOf';
import { moneyInUnit, varianceInWords } from '../../format/money';
import { text } from '../../text';
import { Row, RowLink } from '../../view/Row';
import { Section } from '../../view/Section';
import { start, useSession } from '../../view/useSession';
import { Activities } from './Activities';
import { MoreRows } from './MoreRows';

const FIRST = 4;

/** What moves the budget: pressures and savings by line, who funds it, pooled funds with their shares, virements. */
export function Monitoring(props: { readonly opened: OpenedPlan }) {
  const { plan, assessment } = props.opened;
  const unit = plan.cover.moneyUnit;
  const { pressures, savings } = pressuresAndSavings(assessment.budget);
  const funders = byFunder(assessment.budget);
  const named = funders.filter(({ funder }) => funder !== OWN_BUDGET);
  return (
    <>
      <Lines title={text.budget.pressures} lines={pressures} opened={props.opened} />
      <Lines title={text.budget.savings} lines={savings} opened={props.opened} />
      {named.length === 0 ? null : (
        <Section title={text.budget.funders}>
          <MoreRows
            label={text.budget.funders}
            first={FIRST}
            rows={named.map((each) => (
              <Row
                key={each.funder}
                quiet={`${text.budget.lines(each.lines.length)}, ${varianceInWords(each.variance, unit)}`}
                action={<span>{moneyInUnit(each.revisedNet ?? each.originalNet ?? 0, unit)}</span>}
              >
                {each.funder}
              </Row>
            ))}
          />
        </Section>
      )}
      <Activities opened={props.opened} />
      <Funds opened={props.opened} />
      {plan.virements.length === 0 ? null : (
        <Section title={text.budget.virements}>
          <MoreRows
            label={text.budget.virements}
            first={FIRST}
            rows={plan.virements.map((each) => (
              <Row
                key={`${String(each.row)} ${each.toCode}`}
                quiet={[text.date(each.date), text.budget.agreedBy(each.authorisedBy), each.reason]
                  .filter((part) => part !== '')
                  .join(', ')}
                action={<span>{moneyInUnit(each.amount ?? 0, unit)}</span>}
              >
                {text.budget.moved(each.fromCode === '' ? text.budget.newMoney : each.fromCode, each.toCode)}
              </Row>
            ))}
          />
        </Section>
      )}
    </>
  );
}

function Lines(props: {
  readonly title: string;
  readonly lines: readonly BudgetLineAssessment[];
  readonly opened: OpenedPlan;
}) {
  const session = useSession();
  const { plan } = props.opened;
  if (props.lines.length === 0) return null;
  return (
    <Section title={props.title} aside={String(props.lines.length)}>
      <MoreRows
        label={props.title}
        first={FIRST}
        rows={props.lines.map(({ line, variance, varianceShare, forecast }) => (
          <Row
            key={`${String(line.row)} ${line.code}`}
            quiet={[
              varianceInWords(variance, plan.cover.moneyUnit),
              ...(varianceShare === null ? [] : [percentInWords(Math.abs(varianceShare))]),
              ...(forecast.method === 'typed' ? [] : [text.budget.byMethod((line.forecastMethod ?? '').toLowerCase())]),
              ...(line.explanation === '' ? [] : [line.explanation]),
            ].join(', ')}
            action={
              <RowLink
                label={text.budget.goTo(line.service)}
                onClick={() => {
                  start(session.goTo(cellOf(plan, 'BudgetLines', line, 'forecastOutturn')));
                }}
              >
                {text.budget.go}
              </RowLink>
            }
          >
            {`${line.code} ${line.service}`.trim()}
          </Row>
        ))}
      />
    </Section>
  );
}

function Funds(props: { readonly opened: OpenedPlan }) {
  const { plan, assessment } = props.opened;
  const unit = plan.cover.moneyUnit;
  if (plan.contributions.length === 0) return null;
  return (
    <Section title={text.budget.funds}>
      {poolsOf(plan, assessment.budget).map((fund) => {
        const name = fund.fund;
        return (
          <MoreRows
            key={name}
            label={name}
            first={FIRST}
            rows={fund.partners.map((partner) => (
              <Row
                key={partner.partner}
                quiet={[
                  name,
                  text.budget.paid(moneyInUnit(partner.paid ?? 0, unit), moneyInUnit(partner.agreed ?? 0, unit)),
                  ...(partner.share === null ? [] : [text.budget.share(percentInWords(partner.share))]),
                  ...(partner.varianceShare === null
                    ? []
                    : [
                        text.budget.bears(varianceInWords(partner.varianceShare, unit)),
                        RISK_SHARE_WORDS[fund.rule].toLowerCase(),
                      ]),
                ].join(', ')}
              >
                {partner.partner}
              </Row>
            ))}
          />
        );
      })}
    </Section>
  );
}
