import { makeStyles, tokens } from '@fluentui/react-components';
import type { ImportedPlan } from '../../domain/recognise/types';
import { text } from '../text';
import { Row, RowList } from '../view/Row';
import { Section } from '../view/Section';

const useStyles = makeStyles({
  big: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3 },
});

/** What each table of the documents was taken for, and what of it was set aside. */
export function ImportFound(props: { readonly imported: ImportedPlan }) {
  const styles = useStyles();
  const { imported } = props;
  const lines = imported.budgetLines.filter((line) => line.kind === 'line').length;
  return (
    <>
      <p className={styles.big}>{text.importing.found(imported.actions.length, imported.leads.length, lines)}</p>
      <RowList label={text.importing.table}>
        {imported.account.map((table) => (
          <Row
            key={table.table}
            quiet={[
              table.takenFor,
              ...(table.setAside.length > 0 ? [text.importing.aside(table.setAside.length)] : []),
            ].join(' · ')}
            action={<span className={styles.number}>{text.count(table.rows, 'row')}</span>}
          >
            {table.table}
          </Row>
        ))}
      </RowList>
      {imported.findings.length === 0 ? null : (
        <Section title={text.importing.findings}>
          <RowList>
            {imported.findings.map((finding) => (
              <Row key={`${finding.rule}|${finding.message}`} quiet={finding.remedy}>
                {finding.message}
              </Row>
            ))}
          </RowList>
        </Section>
      )}
    </>
  );
}
