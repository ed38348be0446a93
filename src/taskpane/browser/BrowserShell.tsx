import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { PaneFile } from '../services';
import { text } from '../text';
import { Pane } from '../view/Pane';
import { useDrop } from '../view/useDrop';
import { start, usePane, useSession } from '../view/useSession';
import { SheetView } from './SheetView';

const WIDE = '@media (min-width: 760px)';

const useStyles = makeStyles({
  shell: {
    flex: 1,
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    [WIDE]: { flexDirection: 'row', justifyContent: 'center', height: '100vh', padding: '16px', gap: '16px' },
  },
  sheet: {
    display: 'none',
    [WIDE]: { display: 'flex', flex: '1 1 auto', maxWidth: '1100px', minWidth: 0, minHeight: 0 },
  },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 0 auto',
    backgroundColor: tokens.colorNeutralBackground1,
    [WIDE]: {
      flex: '0 0 380px',
      overflowY: 'auto',
      borderRadius: tokens.borderRadiusLarge,
      boxShadow: tokens.shadow8,
      border: `1px solid ${tokens.colorTransparentStroke}`,
    },
  },
  alone: { [WIDE]: { flex: '0 0 440px' } },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
});

/** Browser mode: the pane at a comfortable width, beside a plain view of the sheet in use once there is one. */
export function BrowserShell() {
  const styles = useStyles();
  const session = useSession();
  const { phase } = usePane();
  const open = useCallback(
    (files: readonly PaneFile[]) => {
      const workbook = files.find((file) => /\.xls[xm]$/i.test(file.name));
      if (workbook !== undefined) start(session.openFile(workbook));
      else start(session.bringIn(files));
    },
    [session],
  );
  const [place, over] = useDrop(open);
  return (
    <div ref={place} className={mergeClasses(styles.shell, over && styles.over)}>
      {phase.kind === 'plan' ? (
        <aside className={styles.sheet} aria-label={text.sheet.label}>
          <SheetView opened={phase.opened} />
        </aside>
      ) : null}
      <div className={mergeClasses(styles.pane, phase.kind !== 'plan' && styles.alone)}>
        <Pane />
      </div>
    </div>
  );
}
