import type { ActionChange, Author } from '../../application/actions/actionChange';
import { moveDue } from '../../application/actions/moveDue';
import { overrideRag } from '../../application/actions/overrideRag';
import { updateAction } from '../../application/actions/updateAction';
import type { ActionDraft } from './desk';

/** What a form about an action would change as it now stands, or why it cannot. */
export function draftChange(draft: ActionDraft, author: Author): ActionChange {
  const { opened, assessed } = draft;
  switch (draft.kind) {
    case 'update':
      return updateAction(opened, assessed.action, draft.typed, author);
    case 'moreTime':
      return moveDue(opened, assessed, draft, author);
    case 'override':
      return overrideRag(opened, assessed, draft, author);
  }
}
