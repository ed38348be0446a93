import type { Obstacle, RestorePoint } from '../../../workbook/port';
import { faultMessage } from './faultMessage';

/** Excel could not do what was asked. `code` is Excel's own; the message is one sentence with what to do. */
export class HostFault extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    /** Set where part of a change was made and could not be taken back: "Put back" finishes that. */
    readonly restore: RestorePoint | null = null,
  ) {
    super(faultMessage(code, detail, restore !== null));
    this.name = 'HostFault';
  }
}

/** The command was refused before anything changed. */
export class Refused extends Error {
  constructor(readonly obstacles: readonly Obstacle[]) {
    super(obstacles.map((obstacle) => obstacle.message).join(' '));
    this.name = 'Refused';
  }
}
