import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportedPlan } from '../../domain/recognise/types';
import type { ImportCorrections } from '../services';
import { text } from '../text';
import { Row, RowLink, RowList } from '../view/Row';
import { start, usePane, useSession } from '../view/useSession';
import { ImportColumns } from './ImportColumns';

type Table = ImportedPlan['account'][number];

const useStyles = makeStyles({
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3 },
  choice: { margin: '4px 0', maxWidth: '100%' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
  why: {
    margin: '4px 0 0',
    paddingLeft: '16px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Each table found, what it was taken for, and the means to correct both that and its columns. */
export function ImportTables(props: { readonly imported: ImportedPlan; readonly corrections: ImportCorrections }) {
  return (
    <RowList label={text.importing.table}>
      {props.imported.account.map((table) => (
        <FoundTable key={table.table} table={table} corrections={props.corrections} />
      ))}
    </RowList>
  );
}

function FoundTable(props: { readonly table: Table; readonly corrections: ImportCorrections }) {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePane();
  const [open, setOpen] = useState<'columns' | 'aside' | null>(null);
  const { table } = props;
  const choice = props.corrections.tables[table.table] ?? '';
  const columns = table.columns ?? [];
  const toggle = (part: 'columns' | 'aside') => () => {
    setOpen(open === part ? null : part);
  };
  return (
    <Row action={<span className={styles.number}>{text.count(table.rows, 'row')}</span>}>
      {table.table}
      <Select
        className={styles.choice}
        size="small"
        aria-label={text.importing.takenFor(table.table)}
        value={choice}
        disabled={work !== null}
        onChange={(_event, { value }) => {
          start(session.takeTable(table.table, value === 'plan' || value === 'left out' ? value : ''));
        }}
      >
        <option value="">{choice === '' ? text.importing.asFound(table.takenFor) : text.importing.asFound('…')}</option>
        <option value="plan">{text.importing.asPlan}</option>
        <option value="left out">{text.importing.leaveOut}</option>
      </Select>
      <div className={styles.links}>
        {columns.length === 0 ? null : (
          <RowLink label={text.importing.columnsOf(table.table)} onClick={toggle('columns')}>
            {text.importing.columns(columns.length)}
          </RowLink>
        )}
        {table.setAside.length === 0 ? null : (
          <RowLink onClick={toggle('aside')}>{text.importing.aside(table.setAside.length)}</RowLink>
        )}
      </div>
      {open === 'columns' ? <ImportColumns columns={columns} /> : null}
      {open === 'aside' ? (
        <ul className={styles.why} aria-label={text.importing.whyAside}>
          {table.setAside.map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ul>
      ) : null}
    </Row>
  );
}
