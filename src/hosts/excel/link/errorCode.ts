/** Excel's code of an error; messages are in the user's language, so nothing is ever read from them. */
export function errorCode(fault: unknown): string | null {
  if (typeof fault !== 'object' || fault === null || !('code' in fault)) return null;
  return typeof fault.code === 'string' ? fault.code : null;
}

/**
 * Passing trouble: the same request may succeed in a moment. `InvalidSelection` is what Excel answers while another workbook
 * is in front (Microsoft Learn, "Troubleshooting Excel add-ins").
 */
export function isPassing(code: string | null): boolean {
  return (
    code === 'RequestAborted' ||
    code === 'ServiceNotAvailable' ||
    code === 'ActivityLimitReached' ||
    code === 'InvalidSelection'
  );
}

/** The request or the reply was too large. */
export function isTooLarge(code: string | null): boolean {
  return code === 'RequestPayloadSizeLimitExceeded' || code === 'ResponsePayloadSizeLimitExceeded';
}

/** The workbook is no longer laid out as it was a moment ago, a sheet has another name: look again where everything lies. */
export function isStale(code: string | null): boolean {
  return (
    code === 'InvalidArgument' || code === 'InvalidReference' || code === 'InvalidObjectPath' || code === 'ItemNotFound'
  );
}

/**
 * The request may have failed only because it was to be one step of undo: some calls cannot be, and Excel says so
 * (`UndoNotSupported`) or not (office-js issues 6255, 6491, 6711).
 */
export function mayBeGrouping(code: string | null): boolean {
  return (
    code === 'UndoNotSupported' ||
    code === 'GeneralException' ||
    code === 'InvalidOperation' ||
    code === 'ApiNotImplemented' ||
    code === 'InternalError'
  );
}
