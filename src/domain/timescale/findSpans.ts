import { DATE_FORMS } from './forms';
import { traitBits, traitsOf } from './traits';
import { spanAt } from './span';
import type { DateForm, DateSpan, FormContext } from './span';

const NEEDS = DATE_FORMS.map((form) => traitBits(form.needs));
const BY_TRAITS = new Map<number, readonly DateForm[]>();

/** The forms worth trying on a text with these traits, in their order. */
function formsFor(traits: number): readonly DateForm[] {
  const known = BY_TRAITS.get(traits);
  if (known !== undefined) return known;
  const forms = DATE_FORMS.filter((_, place) => ((NEEDS[place] ?? 0) & traits) === (NEEDS[place] ?? 0));
  BY_TRAITS.set(traits, forms);
  return forms;
}

/**
 * Every dated stretch of a normalised text, in its order. The forms are tried in the order of `forms.ts`;
 * what one has read, no later form reads again.
 */
export function findSpans(context: FormContext): readonly DateSpan[] {
  const found: DateSpan[] = [];
  const { text } = context;
  for (const form of formsFor(traitsOf(text))) {
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
      else found.push(spanAt(reading, from, to));
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
