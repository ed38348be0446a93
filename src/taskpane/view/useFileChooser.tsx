import { useRef, type ReactElement } from 'react';
import type { PaneFile } from '../services';
import { start } from './useSession';

/** A hidden file field and what opens it; a screen puts the field in its tree and calls `choose`. */
export function useFileChooser(
  accept: string,
  onFile: (file: PaneFile) => void,
): readonly [field: ReactElement, choose: () => void] {
  const field = useRef<HTMLInputElement>(null);
  const element = (
    <input
      ref={field}
      type="file"
      accept={accept}
      hidden
      tabIndex={-1}
      onChange={(event) => {
        const chosen = event.target.files?.[0];
        // Choosing the same file again must be noticed too.
        if (chosen !== undefined) start(fileInMemory(chosen).then(onFile));
        event.target.value = '';
      }}
    />
  );
  return [
    element,
    () => {
      field.current?.click();
    },
  ];
}

/** A chosen or dropped file with its bytes. */
export async function fileInMemory(file: File): Promise<PaneFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
