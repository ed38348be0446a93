import { useEffect, useRef, useState, type RefObject } from 'react';
import type { PaneFile } from '../services';
import { fileInMemory } from './useFileChooser';
import { start } from './useSession';

/**
 * Lets files be dropped on an element: put `place` on it; `over` is true while something hangs above it. What is
 * dropped on an element within, which takes drops itself, does not arrive here.
 */
export function useDrop(
  onFiles: (files: readonly PaneFile[]) => void,
): readonly [place: RefObject<HTMLDivElement | null>, over: boolean] {
  const place = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const hover = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (): void => {
      setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      start(Promise.all([...(event.dataTransfer?.files ?? [])].map(fileInMemory)).then(onFiles));
    };
    element.addEventListener('dragover', hover);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', hover);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return [place, over];
}
