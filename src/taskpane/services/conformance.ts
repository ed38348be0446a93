import { holdsPlan } from '../../application/openPlan';
import { recordConformance } from '../../hosts/excel/conformance/record';
import type { ExcelLink } from '../../hosts/excel/link/excelLink';
import type { ConformanceRun, PaneServices } from '../services';
import { text } from '../text';

/** A workbook that holds a plan is no place for a trial. */
class PlanIsHere extends Error {
  constructor() {
    super(`${text.conformance.plan}. ${text.conformance.planWhy}`);
    this.name = 'PlanIsHere';
  }
}

/** Records the conformance script in the workbook that is open; refused, before anything is changed, where it holds a plan. */
export function conformanceService(
  link: ExcelLink,
  excel: string,
  open: PaneServices['open'],
): NonNullable<PaneServices['conformance']> {
  return async (signal): Promise<ConformanceRun> => {
    if (holdsPlan(await open())) throw new PlanIsHere();
    const recording = await recordConformance(link, excel, signal.progress);
    const bytes = new TextEncoder().encode(JSON.stringify(recording, null, 1));
    return {
      file: { name: text.conformance.fileName, bytes },
      requests: recording.exchanges.length,
      steps: recording.outcomes.length,
      unexpected: recording.outcomes.filter(({ asExpected }) => !asExpected).map(({ step }) => step),
    };
  };
}
