import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { isIsoDate, longDate } from '../../../domain/calendar/isoDate';
import { actionsToReturn, leadsToReturn } from '../../../domain/report/proforma';
import { percentText } from '../../../domain/status/figureText';
import type { ReturnsRead } from '../../services';
import { text } from '../../text';
import { Row, RowLink, RowList } from '../../view/Row';
import { Buttons, ScreenBody } from '../../view/ScreenBody';
import { Section } from '../../view/Section';
import { start, usePane, useSession } from '../../view/useSession';

const FIRST_SHOWN = 15;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, outline: 'none' },
  quiet: {
    margin: '2px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** What the returned forms ask for, what could not be read in them, and who has not been heard from. */
export function ReturnsPreview(props: { readonly read: ReturnsRead }) {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const [all, setAll] = useState(false);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { read } = props;
  const { changes, proposed, findings, returned } = read.collected;
  const shown = all ? proposed : proposed.slice(0, FIRST_SHOWN);
  const rows = changes.appends.reduce((total, append) => total + append.rows.length, 0);
  const missing = unheard(read);
  return (
    <ScreenBody>
      <div>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {text.proformas.read(read.files.length, returned.length)}
        </h3>
        <p className={styles.quiet}>{read.files.join(', ')}</p>
      </div>
      {findings.length === 0 ? null : (
        <Section title={text.proformas.problems}>
          <RowList>
            {findings.map((finding) => (
              <Row key={finding.message} quiet={finding.remedy}>
                {finding.message}
              </Row>
            ))}
          </RowList>
        </Section>
      )}
      {returned.length === 0 ? <p className={styles.quiet}>{text.proformas.noAnswer}</p> : null}
      {returned.length > 0 && proposed.length === 0 ? <p className={styles.quiet}>{text.proformas.nothing}</p> : null}
      {proposed.length === 0 ? null : (
        <Section title={`${text.proformas.changes} · ${String(proposed.length)}`}>
          <RowList>
            {shown.map((change) => (
              <Row key={`${change.ref} ${change.key} ${change.where}`} quiet={change.reason}>
                <strong>{change.ref}</strong> {text.proformas.change(change.field, said(change.from), said(change.to))}
              </Row>
            ))}
          </RowList>
          {shown.length < proposed.length ? (
            <div>
              <RowLink
                onClick={() => {
                  setAll(true);
                }}
              >
                {text.proformas.more(proposed.length - shown.length)}
              </RowLink>
            </div>
          ) : null}
        </Section>
      )}
      {missing.length === 0 ? null : (
        <Section title={text.proformas.missing(missing.length)}>
          <p className={styles.quiet}>{missing.join(', ')}</p>
        </Section>
      )}
      {returned.length === 0 ? null : (
        <p className={styles.quiet}>{text.proformas.writes(changes.cells.length, rows)}</p>
      )}
      <Buttons>
        <Button
          appearance="primary"
          disabledFocusable={work !== null || returned.length === 0}
          onClick={() => {
            start(session.acceptReturns());
          }}
        >
          {text.proformas.accept(changes.cells.length)}
        </Button>
        <Button onClick={session.putReturnsAside}>{text.proformas.other}</Button>
      </Buttons>
    </ScreenBody>
  );
}

/** Leads of open actions none of which any of the files answers for. */
function unheard({ opened, collected }: ReturnsRead): readonly string[] {
  const answered = new Set(collected.returned);
  return leadsToReturn(opened.assessment).filter((lead) =>
    actionsToReturn(opened.assessment, lead).every(({ action }) => !answered.has(action.ref)),
  );
}

function said(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return percentText(value);
  return isIsoDate(value) ? longDate(value) : value;
}
