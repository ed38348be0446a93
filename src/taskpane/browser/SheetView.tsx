import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { OpenedPlan } from '../../application/openPlan';
import type { Selection } from '../services';
import { text } from '../text';
import { Tabs } from '../view/Tabs';
import { useFileChooser } from '../view/useFileChooser';
import { start, usePane, useSession } from '../view/useSession';
import { SheetTable } from './SheetTable';
import { shownSheets, type ShownSheet } from './shownSheets';

const PAGE = 50;

const useStyles = makeStyles({
  view: {
    flex: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow8,
    overflow: 'hidden',
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: 600 },
  body: { flex: 1, minHeight: 0, overflow: 'auto' },
  foot: { display: 'flex', alignItems: 'center', gap: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  tabs: { flex: 1, minWidth: 0, overflowX: 'auto' },
  pages: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    paddingRight: '8px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
});

/** The workbook in use, read-only: a sheet at a time, fifty rows a page, the row in focus marked. */
export function SheetView(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const session = useSession();
  const { selection } = usePane();
  const sheets = useMemo(() => shownSheets(props.opened), [props.opened]);
  const [chosen, setChosen] = useState({ sheet: '', page: 0 });
  const body = useRef<HTMLDivElement>(null);
  const [chooser, choose] = useFileChooser('.xlsx', (file) => {
    start(session.openFile(file));
  });
  const [followed, setFollowed] = useState(selection);
  if (selection !== followed) {
    setFollowed(selection);
    if (selection !== null) setChosen({ sheet: selection.sheet, page: pageOf(sheets, selection) });
  }
  useEffect(() => {
    body.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'center' });
  }, [selection, chosen]);
  const usual = sheets.find((each) => each.headers.includes('RAG')) ?? sheets[0];
  const sheet = sheets.find((each) => each.name === chosen.sheet) ?? usual;
  if (sheet === undefined) return null;
  const page = sheet.name === chosen.sheet ? chosen.page : 0;
  const rows = sheet.rows.slice(page * PAGE, (page + 1) * PAGE);
  const last = page * PAGE + rows.length;
  return (
    <div className={styles.view}>
      {chooser}
      <div className={styles.bar}>
        <span className={styles.name}>{props.opened.snapshot.name}</span>
        <Button size="small" onClick={choose}>
          {text.sheet.open}
        </Button>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            start(session.downloadWorkbook());
          }}
        >
          {text.sheet.download}
        </Button>
      </div>
      <div ref={body} className={styles.body}>
        <SheetTable sheet={sheet} rows={rows} statuses={props.opened.assessment.ruleSet.statuses} />
      </div>
      <div className={styles.foot}>
        <Tabs
          size="small"
          className={styles.tabs}
          label={text.sheet.choose}
          idBefore="sheet"
          names={sheets.map((each) => each.name)}
          said={(name) => name}
          chosen={sheet.name}
          onChoose={(name) => {
            setChosen({ sheet: name, page: 0 });
          }}
        />
        {sheet.rows.length > PAGE ? (
          <div className={styles.pages}>
            {text.sheet.page(page * PAGE + 1, last, sheet.rows.length)}
            <Button
              size="small"
              appearance="subtle"
              disabled={page === 0}
              onClick={() => {
                setChosen({ sheet: sheet.name, page: page - 1 });
              }}
            >
              {text.sheet.earlier}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabled={last >= sheet.rows.length}
              onClick={() => {
                setChosen({ sheet: sheet.name, page: page + 1 });
              }}
            >
              {text.sheet.later}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** The page on which a row stands; the first where the sheet does not show it. */
function pageOf(sheets: readonly ShownSheet[], selection: Selection): number {
  const sheet = sheets.find((each) => each.name === selection.sheet);
  const place = sheet?.rows.findIndex((each) => each.row === selection.row) ?? 0;
  return Math.floor(Math.max(place, 0) / PAGE);
}
