import type { RichEvent } from '../client/startClient';
import type { ClientSchema } from '../client/clientSchema';
import type { SimWorkbook } from '../model/simWorkbook';
import type { SimObject } from './simObject';

/** One client's connection: the objects it holds by reference, the events it listens to, what it has switched off. */
export class Session {
  private readonly byReference = new Map<string, SimObject>();
  private readonly references = new Map<SimObject, string>();
  private nextReference = 1;
  readonly subscriptions = new Set<string>();
  /** Every member that the client has asked for, `Range.Values`. */
  readonly members = new Set<string>();
  eventsEnabled = true;
  /** True from `suspendApiCalculationUntilNextSync` to the end of the request. */
  calculationSuspended = false;
  deliver: (entries: readonly RichEvent[]) => void = () => undefined;

  constructor(
    readonly workbook: SimWorkbook,
    readonly schema: ClientSchema,
    readonly name: string,
  ) {}

  /** The id under which the client may ask for the object again. */
  keep(object: SimObject): string {
    const known = this.references.get(object);
    if (known !== undefined) return known;
    const reference = `reference-${String(this.nextReference++)}`;
    this.references.set(object, reference);
    this.byReference.set(reference, object);
    this.workbook.hold(object);
    return reference;
  }

  referenceOf(object: SimObject): string | undefined {
    return this.references.get(object);
  }

  held(reference: string): SimObject | undefined {
    return this.byReference.get(reference);
  }

  release(reference: string): void {
    const object = this.byReference.get(reference);
    if (object === undefined) return;
    this.byReference.delete(reference);
    this.references.delete(object);
    this.workbook.forget(object);
  }

  /** How many objects the client holds. */
  get heldCount(): number {
    return this.byReference.size;
  }
}
