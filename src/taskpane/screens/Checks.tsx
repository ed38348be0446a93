import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  CounterBadge,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useState } from 'react';
import type { OpenedPlan } from '../../application/openPlan';
import { groupFindings, findingKey, type FindingGroup } from '../session/groupFindings';
import { text } from '../text';
import { EmptyState } from '../view/EmptyState';
import { Row, RowLink, RowList } from '../view/Row';
import { ScreenBody } from '../view/ScreenBody';
import { start, usePane, useSession } from '../view/useSession';
import { FindingRow } from './FindingRow';

/** Findings shown of one check before "more" is pressed: a plan of thousands stays quick. */
const FIRST_SHOWN = 25;

const useStyles = makeStyles({
  count: { margin: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground3, fontWeight: 400 },
  title: { fontWeight: tokens.fontWeightSemibold },
  header: { '& > button': { paddingLeft: 0, paddingRight: 0, minHeight: '38px' } },
  panel: { margin: 0 },
  severity: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, margin: '0 0 4px' },
  mend: { margin: '2px 0 8px' },
  badge: { marginLeft: '8px' },
});

/** Every finding by its check, worst first; pressing Go stands on the cell. */
export function Checks(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const { ignored, openRule } = usePane();
  const groups = groupFindings(props.opened.assessment.findings, ignored);
  const number = groups.reduce((total, group) => total + group.findings.length, 0);
  const leads = props.opened.plan.leads
    .map(({ name }) => name)
    .filter((name) => name !== '')
    .sort((one, other) => one.localeCompare(other, 'en-GB'));
  const [open, setOpen] = useState<readonly string[]>(() => [openRule ?? groups[0]?.rule ?? '']);
  return (
    <ScreenBody>
      {groups.length === 0 ? (
        <EmptyState icon={<CheckmarkCircle32Regular />} title={text.checks.none}>
          {text.checks.noneWhy}
        </EmptyState>
      ) : (
        <div>
          <h2 className={styles.count}>{text.checks.title(number)}</h2>
          <Accordion
            multiple
            collapsible
            openItems={[...open]}
            onToggle={(_event, change) => {
              setOpen(change.openItems.map(String));
            }}
          >
            {groups.map((group) => (
              <CheckGroup key={group.rule} group={group} leads={leads} />
            ))}
          </Accordion>
        </div>
      )}
      <Ignored opened={props.opened} />
    </ScreenBody>
  );
}

function CheckGroup(props: { readonly group: FindingGroup; readonly leads: readonly string[] }) {
  const styles = useStyles();
  const session = useSession();
  const { group } = props;
  const [shown, setShown] = useState(FIRST_SHOWN);
  const rest = group.findings.length - shown;
  const all = group.findings.map(({ finding }) => finding);
  const mend = all.length > 1 ? session.mendFor(all) : null;
  return (
    <AccordionItem value={group.rule}>
      <AccordionHeader as="h3" size="medium" className={styles.header} expandIconPosition="start">
        <span className={styles.title}>{text.checks.rule(group.rule)}</span>
        <CounterBadge
          className={styles.badge}
          count={group.findings.length}
          overflowCount={9999}
          color={group.severity === 'error' ? 'danger' : 'informative'}
          appearance="filled"
        />
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <p className={styles.severity}>{text.checks.severity[group.severity]}</p>
        {mend === null ? null : (
          <Button
            size="small"
            className={styles.mend}
            onClick={() => {
              session.askMend(all);
            }}
          >
            {text.checks.mends.offer[mend.kind](mend.rows.length)}
          </Button>
        )}
        <RowList label={text.checks.rule(group.rule)}>
          {group.findings.slice(0, shown).map(({ key, finding }) => (
            <FindingRow key={`${key}|${finding.message}`} finding={finding} leads={props.leads} />
          ))}
          {rest > 0 ? (
            <Row
              action={
                <RowLink
                  onClick={() => {
                    setShown(shown + 100);
                  }}
                >
                  {text.checks.more(Math.min(rest, 100))}
                </RowLink>
              }
            >
              {''}
            </Row>
          ) : null}
        </RowList>
      </AccordionPanel>
    </AccordionItem>
  );
}

function Ignored(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const session = useSession();
  const { ignored } = usePane();
  const findings = props.opened.assessment.findings.filter((finding) => findingKey(finding) in ignored);
  if (findings.length === 0) return null;
  return (
    <section>
      <h2 className={styles.count}>{text.checks.ignored(findings.length)}</h2>
      <RowList>
        {findings.map((finding) => (
          <Row
            key={`${findingKey(finding)}|${finding.message}`}
            quiet={ignored[findingKey(finding)]}
            action={
              <RowLink
                label={`${text.checks.restore}: ${finding.message}`}
                onClick={() => {
                  start(session.showAgain(finding));
                }}
              >
                {text.checks.restore}
              </RowLink>
            }
          >
            {finding.message}
          </Row>
        ))}
      </RowList>
    </section>
  );
}
