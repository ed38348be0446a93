import { useSyncExternalStore } from 'react';
import type { Scheme } from './brand';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The colour scheme that the system asks for; it follows changes while the pane is open. */
export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, scheme);
}

function scheme(): Scheme {
  if (window.matchMedia(CONTRAST).matches) return 'contrast';
  return window.matchMedia(DARK).matches || darkInExcel() ? 'dark' : 'light';
}

/** Excel on the desktop has themes of its own; on the web `officeTheme` is not there and the system's is followed. */
function darkInExcel(): boolean {
  const office = (globalThis as { Office?: { context?: { officeTheme?: { bodyBackgroundColor?: string } } } }).Office;
  const background = office?.context?.officeTheme?.bodyBackgroundColor;
  if (background === undefined || !/^#[0-9a-f]{6}$/i.test(background)) return false;
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => parseInt(background.slice(at, at + 2), 16));
  return red * 0.3 + green * 0.6 + blue * 0.1 < 100;
}

function subscribe(listener: () => void): () => void {
  const queries = [CONTRAST, DARK].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
