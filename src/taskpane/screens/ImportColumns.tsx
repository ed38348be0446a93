import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ColumnKey } from '../../domain/recognise/columnWords';
import type { ImportedPlan } from '../../domain/recognise/types';
import { ACTIONS } from '../../workbook/schema/actions';
import { text } from '../text';
import { start, usePane, useSession } from '../view/useSession';

type Column = NonNullable<ImportedPlan['account'][number]['columns']>[number];

/** Columns of Actions that a column of a document can be, by key; a document's RAG is the reported one. */
const MEANINGS: readonly ColumnKey[] = [
  'ref',
  'theme',
  'priority',
  'action',
  'timescale',
  'start',
  'baselineDue',
  'currentDue',
  'completedOn',
  'status',
  'percentComplete',
  'accountableLead',
  'supportingOfficers',
  'outcome',
  'commentary',
  'progress',
  'blockage',
  'supportNeeded',
  'evidence',
  'lastUpdate',
  'reviewDate',
  'tags',
  'group',
  'rag',
];

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
            {[...MEANINGS, ...(meaning === null || MEANINGS.includes(meaning) ? [] : [meaning])].map((key) => (
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
