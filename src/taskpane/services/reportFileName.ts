import type { ReportRequest } from '../services';

/** What the file of each form is called after the audience. */
const KINDS = { xlsx: 'report', docx: 'paper', zip: 'tables' } as const;

/**
 * A file name that Windows, SharePoint and people can use: `Westmere improvement plan, board report 2026-07-15.xlsx`.
 * Takes the title as the report's audience may see it; characters that file systems refuse become spaces.
 */
export function reportFileName(
  planTitle: string,
  request: Pick<ReportRequest, 'asAt' | 'audience' | 'format'>,
): string {
  const title = planTitle
    .replace(/[\\/:*?"<>|#%{}~&]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  const kind = KINDS[request.format];
  return `${title === '' ? 'Plan' : title}, ${request.audience} ${kind} ${request.asAt}.${request.format}`;
}
