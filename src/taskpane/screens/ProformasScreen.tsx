import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenedPlan } from '../../application/openPlan';
import { monthEndedBy } from '../../application/periods/closePlanPeriod';
import { formsFor } from '../../application/returns/issueForms';
import { monthsAbout } from '../session/months';
import { text } from '../text';
import { Row, RowLink, RowList } from '../view/Row';
import { Buttons, ScreenBody } from '../view/ScreenBody';
import { Section } from '../view/Section';
import { start, usePane, useSession } from '../view/useSession';
import { MonthField } from './periods/MonthField';
import { ReturnsDrop } from './returns/ReturnsDrop';
import { ReturnsPreview } from './returns/ReturnsPreview';

const FIRST_SHOWN = 6;

const useStyles = makeStyles({
  words: { margin: '0 0 8px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The monthly cycle: a form out to every lead, and the forms in again, looked at before anything is written. */
export function ProformasScreen(props: { readonly opened: OpenedPlan }) {
  const { desk } = usePane();
  if (desk.returns !== null) return <ReturnsPreview read={desk.returns} />;
  return (
    <ScreenBody>
      <Section title={text.proformas.collect}>
        <ReturnsDrop />
      </Section>
      <Issue opened={props.opened} />
    </ScreenBody>
  );
}

function Issue(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const session = useSession();
  const { desk, work } = usePane();
  const [all, setAll] = useState(false);
  const due = monthEndedBy(props.opened.assessment.asAt);
  const month = desk.month ?? due;
  const forms = formsFor(props.opened, month);
  const shown = all ? forms : forms.slice(0, FIRST_SHOWN);
  return (
    <>
      <Section title={text.proformas.ask}>
        <p className={styles.words}>{forms.length === 0 ? text.proformas.nobody : text.proformas.askWhy}</p>
        <MonthField
          label={text.proformas.period}
          months={[...new Set([month, ...monthsAbout(due, 2, 3)])].sort()}
          value={month}
          onChange={(chosen) => {
            session.dispatch({ kind: 'desk', change: { month: chosen } });
          }}
        />
      </Section>
      <div>
        <RowList label={text.proformas.ask}>
          {shown.map(({ lead, actions }) => (
            <Row
              key={lead}
              quiet={text.proformas.actions(actions)}
              action={
                <RowLink
                  label={text.proformas.oneLabel(lead)}
                  onClick={() => {
                    start(session.makeForms(month, lead));
                  }}
                >
                  {text.proformas.one}
                </RowLink>
              }
            >
              {lead}
            </Row>
          ))}
        </RowList>
        {shown.length < forms.length ? (
          <RowLink
            onClick={() => {
              setAll(true);
            }}
          >
            {text.proformas.more(forms.length - shown.length)}
          </RowLink>
        ) : null}
      </div>
      <Buttons>
        <Button
          appearance="primary"
          disabledFocusable={work !== null || forms.length === 0}
          onClick={() => {
            start(session.makeForms(month, null));
          }}
        >
          {text.proformas.makeAll(forms.length)}
        </Button>
      </Buttons>
    </>
  );
}
