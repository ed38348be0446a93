/**
 * What an Excel number format shows of a date: a `day`, only a `month` and year, or `none` where it is no date format.
 * Words in quotation marks, colours and lengths of time (`[h]:mm`) are not date marks.
 *
 * @example dateFormat('mmm-yy') // 'month'
 */
export function dateFormat(format: string): 'day' | 'month' | 'none' {
  const marks = (format.split(';')[0] ?? '')
    .toLowerCase()
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|am\/pm/g, '');
  if (/[0#?]/.test(marks)) return 'none';
  if (marks.includes('d')) return 'day';
  if (marks.includes('y')) return marks.includes('m') ? 'month' : 'none';
  return 'none';
}
