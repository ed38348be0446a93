import { useEffect } from 'react';

/** Lets Escape do something while it is wanted. */
export function useEscape(wanted: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!wanted) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onEscape();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [wanted, onEscape]);
}
