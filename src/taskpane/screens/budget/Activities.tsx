import type { OpenedPlan } from '../../../application/openPlan';
import type { Activity } from '../../../domain/budget/activity';
import type { MoneyUnit } from '../../../domain/plan/cover';
import { varianceInWords } from '../../format/money';
import { text } from '../../text';
import { Row } from '../../view/Row';
import { Section } from '../../view/Section';
import { MoreRows } from './MoreRows';

const FIRST = 4;

/** Number and unit cost of the lines that have them, and what of the variance is volume and what price. */
export function Activities(props: { readonly opened: OpenedPlan }) {
  const { plan, assessment } = props.opened;
  const lines = assessment.budget.sections
    .flatMap((section) => section.lines)
    .flatMap(({ line, activity }) => (activity === null ? [] : [{ line, activity }]));
  if (lines.length === 0) return null;
  return (
    <Section title={text.budget.activity}>
      <MoreRows
        label={text.budget.activity}
        first={FIRST}
        rows={lines.map(({ line, activity }) => (
          <Row key={`${String(line.row)} ${line.code}`} quiet={words(activity, plan.cover.moneyUnit)}>
            {`${line.code} ${line.service}`.trim()}
          </Row>
        ))}
      />
    </Section>
  );
}

function words(activity: Activity, unit: MoneyUnit): string {
  const { planned, forecast, plannedUnitCost, forecastUnitCost, volume, price } = activity;
  const number = (value: number): string => value.toLocaleString('en-GB');
  const cost = (pence: number): string =>
    `£${(pence / 100).toLocaleString('en-GB', { maximumFractionDigits: pence < 100_000 ? 2 : 0 })}`;
  return [
    ...(planned === null ? [] : [text.budget.plannedActivity(number(planned), activity.unit)]),
    ...(forecast === null ? [] : [text.budget.forecastActivity(number(forecast))]),
    ...(plannedUnitCost === null ? [] : [text.budget.unitCost(cost(plannedUnitCost))]),
    ...(forecastUnitCost === null ? [] : [text.budget.forecastUnitCost(cost(forecastUnitCost))]),
    ...(volume === null ? [] : [text.budget.volume(varianceInWords(volume, unit))]),
    ...(price === null ? [] : [text.budget.price(varianceInWords(price, unit))]),
  ].join(', ');
}
