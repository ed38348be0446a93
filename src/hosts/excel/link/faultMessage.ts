const CAUSES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'A cell is being edited: press Enter or Escape in the sheet, then try again.',
  WriteNotSupportedWhenModalDialogOpen: 'A dialogue is open in Excel: close it, then try again.',
  InvalidOrTimedOutSession: 'Excel has lost the session with this workbook: reload the page, then try again.',
  InvalidRequestContext: 'Excel has lost the session with this workbook: reload the page, then try again.',
  AccessDenied:
    'Excel does not allow this change: the sheet is protected or the workbook is read-only. Unprotect it or save a copy, then try again.',
  ItemNotFound:
    'A sheet, table or name that Boardline needs has gone: check that nobody has renamed or deleted it, then try again.',
  InvalidReference: 'Cells that Boardline needs have gone: re-check the plan, then try again.',
  InsertDeleteConflict:
    'Rows cannot be moved there, because another table stands below: move it to a sheet of its own, then try again.',
  FilteredRangeConflict: 'The table is filtered: clear its filter, then try again.',
  MergedRangeConflict: 'Merged cells are in the way: unmerge them, then try again.',
  RequestPayloadSizeLimitExceeded:
    'The cells are too large for Excel to take in one go: shorten the longest texts, then try again.',
  ResponsePayloadSizeLimitExceeded:
    'The cells are too large for Excel to hand over in one go: shorten the longest texts, then try again.',
  RequestAborted: 'Excel broke off: try again.',
  ServiceNotAvailable: 'Excel is not answering at the moment: try again in a minute.',
  ActivityLimitReached: 'Excel is busy: try again in a minute.',
  InvalidSelection: 'Another workbook came to the front: keep this workbook in front until it is done, then try again.',
  GeneralException:
    'Excel met a fault of its own: keep this workbook in front and try again; if it comes back, reload the page.',
};

/** What happened, in one or two plain sentences; `unfinished` where part of a change stands and can be put back. */
export function faultMessage(code: string, detail: string, unfinished: boolean): string {
  const cause = CAUSES[code] ?? `Excel answered ${code}${detail === '' ? '' : `: ${detail}`}`;
  return unfinished ? `${cause} Part of the change was made: choose "Put back" to undo it.` : cause;
}
