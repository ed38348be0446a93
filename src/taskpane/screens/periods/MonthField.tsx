import { Field, Select } from '@fluentui/react-components';
import { monthName } from '../../text/periods';

/** One of a few months, by name; the value is as `2026-06`. */
export function MonthField(props: {
  readonly label: string;
  readonly months: readonly string[];
  readonly value: string;
  readonly onChange: (month: string) => void;
}) {
  return (
    <Field label={props.label}>
      <Select
        value={props.value}
        onChange={(_event, change) => {
          props.onChange(change.value);
        }}
      >
        {props.months.map((month) => (
          <option key={month} value={month}>
            {monthName(month)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
