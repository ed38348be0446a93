/** Colours of series that are not statuses: chosen to differ in lightness, so that they part in greyscale. */
export const NOW_COLOUR = '#123C69';
export const BEFORE_COLOUR = '#9DB4CC';
export const OVER_COLOUR = '#C5221F';
export const UNDER_COLOUR = '#2E6F40';
