import { useEffect, useState } from 'react';
import { useSession } from './useSession';

/** Whole minutes since a moment, kept current while the pane is open; `null` where there is none. */
export function useMinutesSince(moment: number | null): number | null {
  const { now } = useSession();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => {
      setAt(now());
    }, 20_000);
    return () => {
      clearInterval(timer);
    };
  }, [now]);
  return moment === null ? null : Math.max(0, Math.floor((Math.max(at, moment) - moment) / 60_000));
}
