import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../text';
import { Card } from '../view/Card';
import { Buttons, ScreenBody } from '../view/ScreenBody';
import { start, usePane, useSession } from '../view/useSession';

const useStyles = makeStyles({
  words: { margin: '0 0 8px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Recording how this Excel answers, for the tests. */
export function ConformanceScreen() {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePane();
  return (
    <ScreenBody>
      <div>
        <p className={styles.words}>{text.conformance.intro}</p>
        <p className={styles.words}>{text.conformance.where}</p>
        <p className={styles.quiet}>{text.conformance.kept}</p>
      </div>
      <Buttons>
        <Button
          appearance="primary"
          disabledFocusable={work !== null}
          onClick={() => {
            start(session.recordConformance());
          }}
        >
          {text.conformance.run}
        </Button>
      </Buttons>
    </ScreenBody>
  );
}

/** The same where the workbook holds a plan: nothing can be recorded there. */
export function ConformanceRefused() {
  return (
    <ScreenBody>
      <Card>
        <strong>{text.conformance.plan}</strong>
        <span>{text.conformance.planWhy}</span>
      </Card>
    </ScreenBody>
  );
}
