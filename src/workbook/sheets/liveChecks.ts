import type { Assessment } from '../../domain/assess/types';
import { longDate } from '../../domain/calendar/isoDate';
import type { CellRef, Finding } from '../../domain/findings/types';
import { findingsSentence, ruleWords } from '../../domain/report/dataQuality';
import { sentence } from '../../domain/report/words';
import { TAB_COLOURS } from '../planSheets/tabColours';
import type { ModelCell, SheetModel } from '../sheetModel';
import { modelCell } from './sectionCell';

/** The link to a cell as findings name it: `Actions!I13` is `#'Actions'!I13`; a sheet alone leads to its A1. */
export function linkToCell(where: CellRef): string {
  const at = where.lastIndexOf('!');
  const sheet = (at < 0 ? where : where.slice(0, at)).replace(/'/g, "''");
  return `#'${sheet}'!${at < 0 ? 'A1' : where.slice(at + 1)}`;
}

function cells(finding: Finding): readonly ModelCell[] {
  const where = finding.where[0];
  return [
    modelCell(sentence(finding.severity), 'text'),
    where === undefined ? modelCell(null, 'text') : { value: where, link: linkToCell(where) },
    modelCell(finding.subject, 'text'),
    modelCell(finding.message, 'longText'),
    modelCell(finding.remedy, 'longText'),
    modelCell(ruleWords(finding.rule), 'text'),
  ];
}

/** The Checks sheet: every finding in order of harm, each leading to the cell that it stands on. */
export function liveChecks(assessment: Assessment): SheetModel {
  const said = findingsSentence(assessment.findings);
  return {
    name: 'Checks',
    title: 'Checks',
    subtitle: `At the last re-check (${longDate(assessment.asAt)}): ${said}`,
    blocks: [
      {
        kind: 'table',
        name: 'CheckList',
        heading: null,
        columns: [
          { header: 'How serious', width: 12, format: 'text' },
          { header: 'Where', width: 16, format: 'text' },
          { header: 'Of', width: 18, format: 'text', wrap: true },
          { header: 'What was found', width: 56, format: 'text', wrap: true },
          { header: 'What to do', width: 44, format: 'text', wrap: true },
          { header: 'Check', width: 24, format: 'text', wrap: true },
        ],
        rows: assessment.findings.map(cells),
        whenEmpty: said,
      },
    ],
    landscape: true,
    repeatHeaderOf: 'CheckList',
    tabColour: TAB_COLOURS.byBoardline,
  };
}
