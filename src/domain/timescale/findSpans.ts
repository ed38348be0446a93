import { DATE_FORMS } from './forms';
import { traitsOf } from './traits';
import type { DateSpan, FormContext } from './span';

/**
 * Every dated stretch of a normalised text, in its order. The forms are tried in the order of `forms.ts`;
 * what one has read, no later form reads again.
 */
export function findSpans(context: FormContext): readonly DateSpan[] {
  const found: DateSpan[] = [];
  const { text } = context;
  const has = traitsOf(text);
  for (const form of DATE_FORMS) {
    if (!form.needs.every(has)) continue;
    form.pattern.lastIndex = 0;
    for (let match = form.pattern.exec(text); match !== null; match = form.pattern.exec(text)) {
      if (match[0] === '') {
        form.pattern.lastIndex += 1;
        continue;
      }
      const [from, to] = [match.index, match.index + match[0].trimEnd().length];
      if (found.some((span) => span.from < to && from < span.to)) {
        form.pattern.lastIndex = match.index + 1;
        continue;
      }
      const reading = form.read(match, context);
      if (reading === null) form.pattern.lastIndex = match.index + 1;
      else found.push({ ...reading, from, to, qualifier: null });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
