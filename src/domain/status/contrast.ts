/** Relative luminance of a colour `#RRGGBB` (WCAG 2.2). */
function luminance(colour: string): number {
  const channel = (from: number): number => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast of two colours, 1 to 21: 4.5 is the least for text that everybody can read (WCAG 2.2, 1.4.3). */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** CIE lightness L*, 0 to 100: how dark a colour prints without colour. */
export function lightness(colour: string): number {
  const light = luminance(colour);
  return light > 0.008856 ? 116 * Math.cbrt(light) - 16 : 903.3 * light;
}
