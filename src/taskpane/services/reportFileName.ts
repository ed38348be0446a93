import type { OpenedPlan } from '../../application/openPlan';
import type { ReportRequest } from '../services';

/**
 * A file name that Windows, SharePoint and people can use: `Westmere improvement plan, board report 2026-07-15.xlsx`.
 * Characters that file systems refuse become spaces.
 */
export function reportFileName(opened: OpenedPlan, request: Pick<ReportRequest, 'asAt' | 'audience'>): string {
  const title = opened.plan.cover.planTitle
    .replace(/[\\/:*?"<>|#%{}~&]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${title === '' ? 'Plan' : title}, ${request.audience} report ${request.asAt}.xlsx`;
}
