import { useEffect } from 'react';
import { useSession } from './useSession';

/** Tells the session that the user types in the pane: the plan under a form is not exchanged meanwhile. */
export function useTyping(): void {
  const { typed } = useSession();
  useEffect(() => {
    window.addEventListener('input', typed);
    window.addEventListener('keydown', typed);
    return () => {
      window.removeEventListener('input', typed);
      window.removeEventListener('keydown', typed);
    };
  }, [typed]);
}
