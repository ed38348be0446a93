import { columnLetters } from '../../../domain/plan/cellOf';
import { toFileFormula } from '../../../workbook/fileFormula';
import type { CellInput } from '../../../workbook/port';
import { escapeCellText, escapeXml } from '../xml/escape';

/**
 * A cell as a sheet part holds it. Texts stand in the cell itself, so that the list of shared texts stays as it is;
 * formulas have no value until a program works them out. Blank for a cell that holds nothing and has no style.
 */
export function cellXml(row: number, column: number, content: CellInput, style: number, prefix: string): string {
  const opening = `<${prefix}c r="${columnLetters(column)}${String(row)}"${style === 0 ? '' : ` s="${String(style)}"`}`;
  const closing = `</${prefix}c>`;
  const element = (name: string, inside: string): string => `<${prefix}${name}>${inside}</${prefix}${name}>`;
  if (content === null || content === '') return style === 0 ? '' : `${opening}/>`;
  if (typeof content === 'number') return `${opening}>${element('v', String(content))}${closing}`;
  if (typeof content === 'boolean') return `${opening} t="b">${element('v', content ? '1' : '0')}${closing}`;
  if (typeof content === 'object') {
    return `${opening}>${element('f', escapeXml(toFileFormula(content.formula)))}${closing}`;
  }
  // The schema knows no `xml:space` on a text; it is written only where spaces at an edge would be lost without it.
  const kept = content.trim() === content ? '' : ' xml:space="preserve"';
  const text = `<${prefix}t${kept}>${escapeCellText(content)}</${prefix}t>`;
  return `${opening} t="inlineStr">${element('is', text)}${closing}`;
}
