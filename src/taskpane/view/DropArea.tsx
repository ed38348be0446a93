import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentArrowUp24Regular } from '@fluentui/react-icons/svg/document-arrow-up';
import type { ClipboardEvent } from 'react';
import type { PaneFile } from '../services';
import { text } from '../text';
import { pastedTable } from './pastedTable';
import { useDrop } from './useDrop';
import { useFileChooser } from './useFileChooser';

/** What an area says and takes. */
export interface DropWords {
  readonly drop: string;
  readonly or: string;
  readonly choose: string;
  /** Endings of the files it takes. */
  readonly kinds: string;
}

const KINDS = '.docx,.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.html,.htm';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '24px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    textAlign: 'center',
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `2px dashed ${tokens.colorBrandStroke1}` },
  icon: { color: tokens.colorBrandForeground1, lineHeight: 0 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  paste: {
    width: '100%',
    maxWidth: '240px',
    boxSizing: 'border-box',
    height: '34px',
    padding: '7px 10px',
    resize: 'none',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Where documents come in: dropped or chosen, and where no words of its own are given, pasted as well. */
export function DropArea(props: {
  readonly onFiles: (files: readonly PaneFile[]) => void;
  readonly words?: DropWords;
}) {
  const styles = useStyles();
  const words = props.words ?? { ...text.importing, kinds: KINDS };
  const [place, over] = useDrop(props.onFiles);
  const [chooser, choose] = useFileChooser(words.kinds, (file) => {
    props.onFiles([file]);
  });
  const paste = (event: ClipboardEvent): void => {
    const table = pastedTable(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'));
    if (table === null) return;
    event.preventDefault();
    props.onFiles([table]);
  };
  return (
    <div ref={place} className={mergeClasses(styles.area, over && styles.over)}>
      {chooser}
      <span className={styles.icon} aria-hidden="true">
        <DocumentArrowUp24Regular fontSize={32} />
      </span>
      <p className={styles.title}>{words.drop}</p>
      <p className={styles.quiet}>{words.or}</p>
      <Button appearance="primary" onClick={choose}>
        {words.choose}
      </Button>
      {props.words === undefined ? (
        <textarea
          className={styles.paste}
          rows={1}
          aria-label={text.importing.pasteLabel}
          placeholder={text.importing.paste}
          value=""
          onPaste={paste}
          onChange={() => undefined}
        />
      ) : null}
    </div>
  );
}
