import { toFileFormula } from '../../../workbook/fileFormula';
import { escapeCellText, escapeXml } from '../xml/escape';
import type { TableRequest } from './bookSheet';
import { NAMESPACES, XML_HEAD } from './namespaces';

/**
 * A table part. A column with a formula has it as its calculated column too: without that a row typed below the table
 * would get no status.
 */
export function tableXml(table: TableRequest, id: number): string {
  const columns = table.columns.map(({ header, formula }, at) => {
    const opening = `<tableColumn id="${String(at + 1)}" name="${headerText(header)}"`;
    if (formula === null) return `${opening}/>`;
    return `${opening}><calculatedColumnFormula>${escapeXml(toFileFormula(formula))}</calculatedColumnFormula></tableColumn>`;
  });
  const name = escapeXml(table.name);
  return (
    `${XML_HEAD}<table xmlns="${NAMESPACES.main}" id="${String(id)}" name="${name}" displayName="${name}"` +
    ` ref="${table.ref}" totalsRowShown="0"><autoFilter ref="${table.ref}"/>` +
    `<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`
  );
}

/** A header as a table part names it: line breaks become `_x000a_`. */
function headerText(header: string): string {
  return escapeCellText(header).replace(/\n/g, '_x000a_');
}
