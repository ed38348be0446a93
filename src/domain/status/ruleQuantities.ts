/**
 * Figures with a name of their own in the rule language, each defined in that language. They save a rule's reader from
 * arithmetic: `Slippage > SlippageLimit`.
 */
export const RULE_QUANTITIES: Readonly<Record<string, string>> = {
  /** Days by which the end, reached or now agreed, lies after the first agreed date. */
  Slippage: 'first([Completed on], [Current due]) - [Baseline due]',
  /** Days since the current due date; below nought while it lies ahead. */
  DaysOverdue: 'ReportDate - [Current due]',
  /** Share of the time from the action's start, else the plan's, to the current due date that has gone by. */
  TimeGone: 'gone(first([Start], PlanStart), [Current due])',
  /** The least share complete that the time gone asks for. */
  ExpectedProgress: 'gone(first([Start], PlanStart), [Current due]) - ProgressTolerance',
};
