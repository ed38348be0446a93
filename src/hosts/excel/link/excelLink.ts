/** The way into Excel, and what the adapter needs from the world around it. Tests hand in an Excel of their own. */
export interface ExcelLink {
  readonly excel: typeof Excel;
  /** Whether this Excel has the requirement set `ExcelApi` of that version. */
  readonly supports: (version: string) => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Told of each chunk of a long reading or writing, for the count of round trips. */
  readonly onChunk?: () => void;
}

/** The Excel that the pane runs in. Ask for it only where the page is hosted. */
export function liveLink(): ExcelLink {
  return {
    excel: Excel,
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  };
}
