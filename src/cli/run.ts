import { checkCommand } from './commands/checkCommand';
import { closeCommand } from './commands/closeCommand';
import { importCommand } from './commands/importCommand';
import { newCommand, sampleCommand } from './commands/newCommand';
import { proformaCommand } from './commands/proformaCommand';
import { reconcileCommand } from './commands/reconcileCommand';
import { refreshCommand } from './commands/refreshCommand';
import { reportCommand } from './commands/reportCommand';
import { timescaleCommand } from './commands/timescaleCommand';
import type { Command, Terminal } from './command';
import { UsageError } from './errors';

const COMMANDS: readonly Command[] = [
  newCommand,
  sampleCommand,
  timescaleCommand,
  importCommand,
  checkCommand,
  refreshCommand,
  reportCommand,
  reconcileCommand,
  proformaCommand,
  closeCommand,
];

const HELP = [
  'boardline: a partnership’s plan of actions, leads and budget lines',
  '',
  ...COMMANDS.map((command) => `  boardline ${command.usage}\n      ${command.does}`),
  '',
  'Exit status: 0 done, 1 findings at or above --fail-on, 2 wrong usage, 3 input that cannot be read.',
].join('\n');

/** Runs one command line; 0 done, 1 findings, 2 wrong usage, 3 input that cannot be read. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    (name === undefined ? terminal.say : terminal.print)(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    terminal.say(`There is no command “${name}”.\n${HELP}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.print(`boardline ${command.usage}\n${command.does}`);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (fault) {
    terminal.say(fault instanceof Error ? oneLine(fault) : String(fault));
    return fault instanceof UsageError ? 2 : 3;
  }
}

function oneLine(fault: Error): string {
  return fault instanceof UsageError ? fault.message : fault.message.replace(/\s*[\r\n]+\s*/g, ' ');
}
