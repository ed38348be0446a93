import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import type { PaneFile } from '../../services';
import { text } from '../../text';
import { useDrop } from '../../view/useDrop';
import { fileInMemory } from '../../view/useFileChooser';
import { start, useSession } from '../../view/useSession';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '10px',
    padding: '16px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    textAlign: 'center',
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `2px dashed ${tokens.colorBrandStroke1}` },
});

/** Where the leads' returned forms come in, several at once: dropped or chosen. */
export function ReturnsDrop() {
  const styles = useStyles();
  const session = useSession();
  const field = useRef<HTMLInputElement>(null);
  const read = useCallback(
    (files: readonly PaneFile[]) => {
      start(session.readReturns(files));
    },
    [session],
  );
  const [place, over] = useDrop(read);
  return (
    <div ref={place} className={mergeClasses(styles.area, over && styles.over)}>
      <input
        ref={field}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        hidden
        tabIndex={-1}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          start(Promise.all(chosen.map(fileInMemory)).then(read));
          // Choosing the same files again must be noticed too.
          event.target.value = '';
        }}
      />
      <span>{text.proformas.drop}</span>
      <Button
        onClick={() => {
          field.current?.click();
        }}
      >
        {text.proformas.choose}
      </Button>
    </div>
  );
}
