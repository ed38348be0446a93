/** Numbers by which the host refuses a request before it runs, with the code that the client makes of each. */
export const REFUSALS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  InvalidRequestContext: 1014,
  GeneralException: 5001,
};

/** Errors that Excel answers from within a request; the actions before stay done. */
export const ANSWERED = [
  'RequestAborted',
  'ServiceNotAvailable',
  'ItemNotFound',
  'InsertDeleteConflict',
  'FilteredRangeConflict',
  'MergedRangeConflict',
  'InvalidArgument',
  'InvalidSelection',
] as const;

/** What goes wrong with one request. */
export type Fault =
  | { readonly kind: 'refused'; readonly code: string }
  | {
      readonly kind: 'answered';
      readonly code: string;
      /** Share of the actions that run before it. */ readonly after: number;
    }
  | { readonly kind: 'lostReply' };

/** Decides for each request of a client, counted from 1, whether and how it fails. */
export type FaultPlan = (request: number, body: string) => Fault | null;
