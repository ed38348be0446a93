import { makeStyles, tokens } from '@fluentui/react-components';
import type { ImportedPlan } from '../../domain/recognise/types';
import type { ImportCorrections } from '../services';
import { text } from '../text';
import { Row, RowList } from '../view/Row';
import { Section } from '../view/Section';
import { ImportTables } from './ImportTables';

const useStyles = makeStyles({
  big: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
});

/** What each table of the documents was taken for, and what of it was set aside. */
export function ImportFound(props: { readonly imported: ImportedPlan; readonly corrections: ImportCorrections }) {
  const styles = useStyles();
  const { imported } = props;
  const lines = imported.budgetLines.filter((line) => line.kind === 'line').length;
  return (
    <>
      <p className={styles.big}>{text.importing.found(imported.actions.length, imported.leads.length, lines)}</p>
      <ImportTables imported={imported} corrections={props.corrections} />
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
