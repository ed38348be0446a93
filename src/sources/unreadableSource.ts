/** The place of a fault that no part of the file can be blamed for; messages do not repeat it. */
const WHOLE = 'the file';

/**
 * A file that cannot be read as a document at all: damaged, locked, too large, or of a kind that holds no words.
 * Its message is one line with the file, the place, the reason and what to do.
 *
 * @example
 * new UnreadableSource('plan.docx', 'the file', 'it is cut short', 'Copy or download it again.').message
 * // 'plan.docx: it is cut short. Copy or download it again.'
 */
export class UnreadableSource extends Error {
  constructor(
    /** File name, without its folder. */
    readonly fileName: string,
    /** The part of it that failed: `the file`, `sheet “Plan”`. */
    readonly where: string,
    /** What is wrong, as a clause without a full stop. */
    readonly why: string,
    /** One instruction, as a sentence. */
    readonly whatToDo: string,
  ) {
    super(oneLine(`${[fileName, ...(where === WHOLE ? [] : [where]), why].join(': ')}. ${whatToDo}`));
    this.name = 'UnreadableSource';
  }
}

/** Text without line breaks or runs of space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
