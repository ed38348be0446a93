/** The colours that statuses are painted in. */
export type StatusColour = 'Red' | 'Amber' | 'Green' | 'Blue';

/**
 * What a cell's fill (`#RRGGBB`) means as a status, pale tints included; `null` for greys, browns and other colours.
 *
 * @example statusColour('#FFC000') // 'Amber'
 */
export function statusColour(fill: string | undefined): StatusColour | null {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(fill ?? '');
  if (parts === null) return null;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16) / 255) as [number, number, number];
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread < 0.12 || most < 0.3) return null;
  const hue = hueOf(red, green, blue, most, spread);
  if (hue < 16 || hue >= 340) return 'Red';
  if (hue >= 24 && hue < 66) return 'Amber';
  if (hue >= 74 && hue < 165) return 'Green';
  return hue >= 190 && hue < 250 ? 'Blue' : null;
}

/** The colour's place on the wheel, in degrees: 0 red, 120 green, 240 blue. */
function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  const sixth =
    most === red ? (green - blue) / spread : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return (sixth * 60 + 360) % 360;
}
