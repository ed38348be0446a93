import { withStop } from '../format/withStop';
import { text } from '../text';
import type { Problem } from './problem';

/** What JavaScript itself throws when the fault is Boardline's own. */
const OWN_FAULTS = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'Error'];

/** Faults of loading the pane, which need more than their own sentence; the bundler names the one of a missing part. */
const NAMED: Readonly<Record<string, Problem>> = {
  ExcelTooOld: { title: text.failed.tooOldTitle, message: text.failed.tooOld },
  ChunkLoadError: { title: text.failed.notLoadedTitle, message: text.failed.notLoaded },
  OfficeScriptMissing: { title: text.failed.startTitle, message: text.failed.script },
  OfficeSilent: { title: text.failed.startTitle, message: text.failed.silent },
};

/**
 * A thrown fault as the user is told of it. Faults of files and hosts carry sentences of their own, with the place and
 * what to do; anything else is a fault of Boardline's and says so.
 */
export function problemOf(fault: unknown): Problem {
  const message = fault instanceof Error ? fault.message : String(fault);
  const named = fault instanceof Error ? NAMED[fault.name] : undefined;
  if (named !== undefined) return named;
  const own = !(fault instanceof Error) || OWN_FAULTS.includes(fault.name);
  return { title: text.failed.title, message: own ? text.failed.unexpected(withStop(message)) : message };
}
