import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { LEDGER_MEANINGS } from '../../../domain/vocabulary/ledgerHeadings';
import type { LedgerOnDesk } from '../../session/ledgerDesk';
import { text } from '../../text';
import { start, usePane, useSession } from '../../view/useSession';

const useStyles = makeStyles({
  header: { '& > button': { paddingLeft: 0, paddingRight: 0, minHeight: '38px' } },
  panel: { margin: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** Each heading of the extract with what its column was taken for, to be put right where it was taken wrongly. */
export function LedgerColumns(props: { readonly desk: LedgerOnDesk }) {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePane();
  const { headings } = props.desk.ledger;
  return (
    <Accordion collapsible>
      <AccordionItem value="columns">
        <AccordionHeader as="h3" className={styles.header} expandIconPosition="start">
          <span className={styles.title}>{text.reconciling.columns}</span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <p className={styles.quiet}>{text.reconciling.columnsWhy}</p>
          {headings.map(({ heading, holds }) => (
            <Field key={heading} label={heading} orientation="horizontal">
              <Select
                value={holds ?? ''}
                disabled={work !== null}
                onChange={(_event, change) => {
                  const meaning = LEDGER_MEANINGS.find((each) => each === change.value) ?? '';
                  start(session.mapLedgerColumn(heading, meaning));
                }}
              >
                <option value="">{text.reconciling.notRead}</option>
                {LEDGER_MEANINGS.map((meaning) => (
                  <option key={meaning} value={meaning}>
                    {text.reconciling.meaning(meaning)}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
