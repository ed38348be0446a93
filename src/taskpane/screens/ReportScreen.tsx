import { PUBLIC_CAUTION } from '../../domain/report/leftOut';
import { Button, Checkbox, Field, Input, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../application/openPlan';
import { isIsoDate } from '../../domain/calendar/isoDate';
import { recipesFor } from '../../domain/report/reportSections';
import type { Audience } from '../../domain/report/types';
import { privateCells } from '../session/privateCells';
import { text } from '../text';
import { Card } from '../view/Card';
import { Buttons, ScreenBody } from '../view/ScreenBody';
import { Section } from '../view/Section';
import { start, usePane, useSession } from '../view/useSession';

const AUDIENCES: readonly Audience[] = ['board', 'scrutiny', 'public'];

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
  quiet: { margin: '6px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  sections: { display: 'flex', flexDirection: 'column' },
  box: { marginLeft: '-8px' },
});

/** The board's report: for whom, as at when, which sections; what is left out is said before it is made. */
export function ReportScreen(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const session = useSession();
  const { report, work } = usePane();
  if (report === null) return null;
  const { plan, assessment } = props.opened;
  const recipes = recipesFor({ asAt: report.asAt, audience: report.audience, periodLabel: '', nextDays: 0 });
  const errors = assessment.findings.filter((finding) => finding.severity === 'error').length;
  const leftOut =
    report.audience === 'public'
      ? text.report.leavesOut.public(privateCells(plan))
      : text.report.leavesOut[report.audience];
  const toggle = (id: string, wanted: boolean): void => {
    const sections = recipes
      .map((recipe) => recipe.id)
      .filter((each) => (each === id ? wanted : report.sections.includes(each)));
    session.dispatch({ kind: 'report', change: { sections } });
  };
  return (
    <ScreenBody>
      <div className={styles.fields}>
        <Field label={text.report.audience}>
          <Select
            value={report.audience}
            onChange={(_event, change) => {
              const audience = AUDIENCES.find((each) => each === change.value);
              if (audience !== undefined) session.dispatch({ kind: 'report', change: { audience } });
            }}
          >
            {AUDIENCES.map((audience) => (
              <option key={audience} value={audience}>
                {text.report.audienceName(audience)}
              </option>
            ))}
          </Select>
        </Field>
        <p className={styles.quiet}>{leftOut}</p>
        {report.audience === 'public' ? <p className={styles.quiet}>{PUBLIC_CAUTION}</p> : null}
        <Field label={text.report.asAt} hint={text.date(report.asAt)}>
          <Input
            type="date"
            value={report.asAt}
            onChange={(_event, change) => {
              if (isIsoDate(change.value)) session.dispatch({ kind: 'report', change: { asAt: change.value } });
            }}
          />
        </Field>
      </div>
      <Section title={text.report.holds}>
        <div className={styles.sections}>
          {recipes.map((recipe) => (
            <Checkbox
              key={recipe.id}
              className={styles.box}
              label={recipe.name}
              checked={report.sections.includes(recipe.id)}
              onChange={(_event, change) => {
                toggle(recipe.id, change.checked === true);
              }}
            />
          ))}
        </div>
      </Section>
      {errors === 0 ? null : (
        <Card>
          <span>
            {text.report.errors(errors)}{' '}
            <Link
              as="button"
              inline
              onClick={() => {
                session.dispatch({ kind: 'went', screen: 'checks' });
              }}
            >
              {text.report.showChecks}
            </Link>
          </span>
        </Card>
      )}
      <Buttons>
        <Button
          appearance="primary"
          disabledFocusable={work !== null || report.sections.length === 0}
          onClick={() => {
            start(session.makeReport());
          }}
        >
          {text.report.make}
        </Button>
        {report.sections.length === 0 ? <p className={styles.quiet}>{text.report.nothingChosen}</p> : null}
      </Buttons>
    </ScreenBody>
  );
}
