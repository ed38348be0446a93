import type { PaneSession } from '../session/session';
import { text } from '../text';

/** A line of the ⋯ menu that does something instead of leading to a screen. */
interface MenuCommand {
  readonly words: string;
  /** The only host that has it; both where absent. */
  readonly host?: PaneSession['host'];
  readonly run: (session: PaneSession) => Promise<void>;
}

/** The commands of the ⋯ menu, below its screens and in this order. */
export const MENU_COMMANDS: readonly MenuCommand[] = [
  { words: text.menu.download, host: 'browser', run: (session) => session.downloadWorkbook() },
];
