import { Field, makeStyles, Select } from '@fluentui/react-components';
import { ACTION_KEYS } from '../../domain/recognise/planColumns';
import type { ImportedPlan } from '../../domain/recognise/types';
import { ACTIONS } from '../../workbook/schema/actions';
import { text } from '../text';
import { start, usePane, useSession } from '../view/useSession';

type Column = NonNullable<ImportedPlan['account'][number]['columns']>[number];

const useStyles = makeStyles({
  columns: { display: 'flex', flexDirection: 'column', gap: '8px', margin: '4px 0 8px' },
  field: { overflowWrap: 'anywhere' },
});

/** A table's columns by their headings, each with what it means, to be corrected. */
export function ImportColumns(props: { readonly columns: readonly Column[] }) {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePane();
  return (
    <div className={styles.columns}>
      {props.columns.map(({ heading, meaning }) => (
        <Field key={heading} label={heading} size="small" className={styles.field}>
          <Select
            size="small"
            value={meaning ?? ''}
            disabled={work !== null}
            onChange={(_event, { value }) => {
              start(session.mapColumn(heading, value === '' ? '' : headerOf(value)));
            }}
          >
            <option value="">{text.importing.beside}</option>
            {[...ACTION_KEYS, ...(meaning === null || ACTION_KEYS.includes(meaning) ? [] : [meaning])].map((key) => (
              <option key={key} value={key}>
                {headerOf(key)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

/** The header that the Actions table has for it. */
function headerOf(key: string): string {
  const wanted = key === 'rag' ? 'reportedRag' : key;
  return ACTIONS.columns.find((column) => column.key === wanted)?.header ?? key;
}
