/** What a page of the add-in posts to Excel on the web, as Microsoft's library puts it. */
export interface Message {
  readonly _messageType: number;
  readonly _conversationId: string;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly Data?: readonly unknown[];
    /** Of an event that is listened to: which, and for a dialogue what is to be shown. */
    readonly eventDispId?: number;
    readonly targetId?: string;
    readonly messageToParent?: string;
  };
}

/** One page of the add-in as Excel talks with it: its frame's own conversation. */
export interface Conversation {
  readonly id: string;
  readonly app: string;
  /** The host's facts in the frame's name; the library reads from them that it stands in a dialogue. */
  readonly hostInfo: string;
}
