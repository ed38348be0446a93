import type { SourceParagraph, SourceRun } from '../domain/source/types';
import { withoutMark } from './textParagraphs';

/** Gathers the runs of one paragraph; space is collapsed as a browser would, line breaks kept as `\n`. */
export class ParagraphBuilder {
  private runs: SourceRun[] = [];
  private bullet = false;

  /** Adds text in one style. */
  add(text: string, bold: boolean): void {
    if (text === '') return;
    const last = this.runs.at(-1);
    if (last?.bold === bold) this.runs[this.runs.length - 1] = { text: last.text + text, bold };
    else this.runs.push({ text, bold });
  }

  /** Marks it as an entry of a list. */
  markBullet(): void {
    this.bullet = true;
  }

  /** The paragraph, or `null` where it holds no words; the builder is empty again. */
  take(): SourceParagraph | null {
    const runs = tidy(this.runs);
    const bullet = this.bullet;
    this.runs = [];
    if (runs.length === 0) return null;
    this.bullet = false;
    const unmarked = withoutFirstMark(runs);
    return { runs: unmarked, bullet: bullet || unmarked !== runs };
  }

  /** Forgets a list mark that no words followed. */
  clearMark(): void {
    this.bullet = false;
  }
}

/** The runs less a typed list mark, which may stand in a run of its own; the same array where there is none. */
function withoutFirstMark(runs: readonly SourceRun[]): readonly SourceRun[] {
  const [first, second, ...others] = runs;
  if (first === undefined) return runs;
  if (second !== undefined && withoutMark(`${first.text.trim()} x`).text === 'x') {
    return [{ ...second, text: second.text.trimStart() }, ...others];
  }
  const { text, bullet } = withoutMark(first.text);
  if (!bullet) return runs;
  return [{ ...first, text: first.text.slice(first.text.indexOf(text)) }, ...runs.slice(1)];
}

/** Runs with single spaces, none at either end or beside a line break; blank runs join their neighbour. */
function tidy(runs: readonly SourceRun[]): SourceRun[] {
  const kept: SourceRun[] = [];
  let before = '\n';
  for (const run of runs) {
    let text = run.text.replace(/[ \t\u00A0]+/g, ' ').replace(/ ?\n ?/g, '\n');
    if (/[\n ]$/.test(before)) text = text.replace(before.endsWith('\n') ? /^[ \n]+/ : /^ +/, '');
    if (before.endsWith(' ') && text.startsWith('\n')) {
      const last = kept.at(-1);
      if (last !== undefined) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
    }
    if (text === '') continue;
    kept.push({ text, bold: run.bold });
    before = text;
  }
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const text = last.text.trimEnd();
    if (text === last.text) break;
    kept.pop();
    if (text !== '') kept.push({ text, bold: last.bold });
  }
  return kept;
}
