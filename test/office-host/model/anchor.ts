import type { Rect } from './rect';

/** A place on a sheet that moves with its cells; `null` once they are deleted. */
export class Anchor {
  constructor(public rect: Rect | null) {}
}
