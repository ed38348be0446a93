import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RagStatus } from '../../domain/status/types';
import { text } from '../text';
import { RagTag } from '../view/RagTag';
import { start, usePane, useSession } from '../view/useSession';
import type { ShownSheet } from './shownSheets';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '6px 10px',
    textAlign: 'left',
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    padding: '4px 10px',
    maxWidth: '52ch',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: {
    display: 'block',
    maxHeight: '48px',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  row: {
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  press: {
    minWidth: '28px',
    minHeight: '24px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground3,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  none: { padding: '24px', color: tokens.colorNeutralForeground3 },
});

/** One page of a sheet's rows; a row's number stands on it, as pressing its heading does in Excel. */
export function SheetTable(props: {
  readonly sheet: ShownSheet;
  readonly rows: ShownSheet['rows'];
  readonly statuses: readonly RagStatus[];
}) {
  const styles = useStyles();
  const { sheet, rows } = props;
  const { selection } = usePane();
  const session = useSession();
  const titled = sheet.headers.some((header) => header !== '');
  return (
    <>
      <table className={styles.table} aria-label={sheet.name}>
        {titled ? (
          <thead>
            <tr>
              <th className={styles.head} scope="col">
                {text.sheet.row}
              </th>
              {sheet.headers.map((header, place) => (
                <th
                  key={header}
                  className={styles.head}
                  scope="col"
                  style={{ minWidth: `${String(sheet.widths[place] ?? 14)}ch` }}
                >
                  {header}
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {rows.map(({ row, cells }) => {
            const current = selection?.sheet === sheet.name && selection.row === row;
            return (
              <tr key={row} className={current ? styles.row : undefined} aria-current={current}>
                <th className={styles.cell} scope="row">
                  <button
                    type="button"
                    className={styles.press}
                    aria-label={text.sheet.select(row)}
                    onClick={() => {
                      start(session.goTo(`${sheet.name}!A${String(row)}`));
                      session.dispatch({ kind: 'went', screen: 'action' });
                    }}
                  >
                    {row}
                  </button>
                </th>
                {cells.map((cell, place) => (
                  <td
                    key={`${String(place)} ${sheet.headers[place] ?? ''}`}
                    className={mergeClasses(styles.cell, sheet.numeric[place] === true && styles.number)}
                  >
                    {place === sheet.ragColumn && cell !== '' ? (
                      <RagTag word={cell} statuses={props.statuses} />
                    ) : (
                      <span className={styles.words} title={cell.length > 120 ? cell : undefined}>
                        {cell}
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 ? <p className={styles.none}>{text.sheet.noRows}</p> : null}
    </>
  );
}
