import { useCallback } from 'react';
import type { PaneFile } from '../../services';
import { text } from '../../text';
import { DropArea } from '../../view/DropArea';
import { start, useSession } from '../../view/useSession';

const WORDS = {
  drop: text.reconciling.drop,
  or: text.reconciling.kinds,
  choose: text.reconciling.choose,
  kinds: '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods',
};

/** Where a ledger extract comes in: dropped or chosen. */
export function LedgerDrop() {
  const session = useSession();
  const read = useCallback(
    (files: readonly PaneFile[]) => {
      const [file] = files;
      if (file !== undefined) start(session.readLedger(file));
    },
    [session],
  );
  return <DropArea onFiles={read} words={WORDS} />;
}
