import { actionsToReturn, leadsToReturn } from '../../domain/report/proforma';
import type { BookModel } from '../../workbook/sheetModel';
import { proformaBook } from '../../workbook/sheets/proformaBook';
import type { OpenedPlan } from '../openPlan';

/** One lead's form for a period, not drawn yet. */
export interface LeadForm {
  readonly lead: string;
  /** Open actions on the form. */
  readonly actions: number;
  /** A file name that no other form of the period has: `2026-06 P Adeyemi.xlsx`. */
  readonly file: string;
  readonly book: () => BookModel;
}

/** A form for every lead who answers for an open action, in the order of the plan; `period` is as `2026-06`. */
export function formsFor({ plan, assessment }: OpenedPlan, period: string): readonly LeadForm[] {
  const taken: string[] = [];
  return leadsToReturn(assessment).map((lead) => {
    const file = fileName(lead, period, taken);
    taken.push(file.toLowerCase());
    return {
      lead,
      actions: actionsToReturn(assessment, lead).length,
      file,
      book: () => proformaBook(plan, assessment, lead, period),
    };
  });
}

/** A name that every system takes and no other form has, whatever the case. */
function fileName(lead: string, period: string, taken: readonly string[]): string {
  const plain =
    lead
      .replace(/[^\p{L}\p{N} '’-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 80) || 'Lead';
  const name = `${period} ${plain}.xlsx`;
  return taken.includes(name.toLowerCase()) ? `${period} ${plain} (${String(taken.length + 1)}).xlsx` : name;
}
