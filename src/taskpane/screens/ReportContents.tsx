import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { useId, useMemo, useState } from 'react';
import type { OpenedPlan } from '../../application/openPlan';
import { reportHeadlines } from '../../application/reportPlan';
import { titleFor } from '../../domain/report/plainWords';
import { SECTIONS } from '../../domain/report/sections';
import { movedSection } from '../session/reportState';
import type { ReportState } from '../session/state';
import { text } from '../text';
import { Section } from '../view/Section';
import { useSession } from '../view/useSession';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: '0 0 4px', padding: 0, display: 'flex', flexDirection: 'column' },
  row: { display: 'flex', alignItems: 'flex-start', scrollMarginBottom: '140px' },
  words: { flex: 1, minWidth: 0 },
  box: { marginLeft: '-8px', marginTop: '-4px', marginBottom: '-4px' },
  headline: {
    margin: '0 0 6px 24px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  order: { alignSelf: 'flex-start', marginLeft: '-8px' },
});

/** What the report will hold: each section with its message, to be taken out or moved. */
export function ReportContents(props: { readonly opened: OpenedPlan; readonly report: ReportState }) {
  const styles = useStyles();
  const session = useSession();
  const [ordering, setOrdering] = useState(false);
  const ids = useId();
  const { opened, report } = props;
  const { asAt, audience, period } = report;
  const headlines = useMemo(
    () => reportHeadlines(opened, { audience, period }, asAt),
    [opened, asAt, audience, period],
  );
  const names = new Map(SECTIONS.map((recipe) => [recipe.id, recipe.name]));
  return (
    <Section title={text.report.holds}>
      <ul className={styles.list}>
        {report.order.map((id, at) => {
          const name = titleFor(id, names.get(id) ?? id, audience);
          return (
            <li key={id} className={styles.row}>
              <div className={styles.words}>
                <Checkbox
                  className={styles.box}
                  label={name}
                  aria-describedby={`${ids}-${id}`}
                  checked={report.sections.includes(id)}
                  onChange={(_event, { checked }) => {
                    const others = report.sections.filter((each) => each !== id);
                    session.dispatch({
                      kind: 'report',
                      change: { sections: checked === true ? [...others, id] : others },
                    });
                  }}
                />
                <p id={`${ids}-${id}`} className={styles.headline}>
                  {headlines.get(id) ?? text.report.nothingOfIt}
                </p>
              </div>
              {ordering ? (
                <>
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<ArrowUp16Regular />}
                    aria-label={text.report.earlier(name)}
                    disabledFocusable={at === 0}
                    onClick={() => {
                      session.dispatch({ kind: 'report', change: { order: movedSection(report.order, id, -1) } });
                    }}
                  />
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<ArrowDown16Regular />}
                    aria-label={text.report.later(name)}
                    disabledFocusable={at === report.order.length - 1}
                    onClick={() => {
                      session.dispatch({ kind: 'report', change: { order: movedSection(report.order, id, 1) } });
                    }}
                  />
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
      <Button
        className={styles.order}
        appearance="transparent"
        size="small"
        onClick={() => {
          setOrdering(!ordering);
        }}
      >
        {ordering ? text.report.keepOrder : text.report.changeOrder}
      </Button>
    </Section>
  );
}
