import { NotModelled } from '../wire/simError';

/** TEXT of a number by a format of whole numbers and quoted words: `0" days ago";"in "0" days";"today"`. */
export function numberWords(value: number, format: string): string {
  const sections = sectionsOf(format);
  const [plus = '', minus = plus, zero = plus] = sections;
  const section = value > 0 ? plus : value < 0 ? minus : zero;
  const sign = value < 0 && sections.length < 2 ? '-' : '';
  return section.replace(/"((?:[^"])*)"|0|([\s\S])/g, (_, words?: string, other?: string) => {
    if (words !== undefined) return words;
    if (other !== undefined) throw new NotModelled(`the format ${format} in TEXT`);
    return `${sign}${String(Math.round(Math.abs(value)))}`;
  });
}

function sectionsOf(format: string): readonly string[] {
  return (format.match(/(?:"[^"]*"|[^;"])+/g) ?? []).map(String);
}
