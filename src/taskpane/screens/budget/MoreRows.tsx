import { useState, type ReactNode } from 'react';
import { text } from '../../text';
import { RowLink, RowList } from '../../view/Row';

/** A list of which the first few are shown, until the rest are asked for. */
export function MoreRows(props: {
  readonly label: string;
  readonly first: number;
  readonly rows: readonly ReactNode[];
}) {
  const [most, setMost] = useState(props.first);
  const left = props.rows.length - most;
  return (
    <>
      <RowList label={props.label}>{props.rows.slice(0, most)}</RowList>
      {left > 0 ? (
        <div>
          <RowLink
            onClick={() => {
              setMost(most + 100);
            }}
          >
            {text.budget.more(Math.min(left, 100))}
          </RowLink>
        </div>
      ) : null}
    </>
  );
}
