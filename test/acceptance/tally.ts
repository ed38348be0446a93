import type { DocumentResult } from './types';

/** Counts what was right and names what was wrong, for one document. */
export class Tally {
  private passed = 0;
  private readonly wrong: string[] = [];

  constructor(private readonly document: string) {}

  is(what: string, found: unknown, expected: unknown, more = ''): void {
    if (JSON.stringify(found) === JSON.stringify(expected)) this.passed += 1;
    else
      this.wrong.push(`${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)} ${more}`.trim());
  }

  none(what: string, faults: readonly string[]): void {
    if (faults.length === 0) this.passed += 1;
    for (const fault of faults) this.wrong.push(`${what}: ${fault}`);
  }

  result(): DocumentResult {
    return { document: this.document, passed: this.passed, failed: this.wrong.length, wrong: this.wrong };
  }
}
