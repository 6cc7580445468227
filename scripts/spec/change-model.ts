/** Kinds of changes, in the order in which pages list them. */
export const CHANGE_KINDS = ['added', 'removed', 'renamed', 'tightened', 'loosened', 'changed', 'deprecated'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Properties of a field or a call that change while it stays. */
export const CHANGE_ASPECTS = [
  'required',
  'type',
  'length',
  'unit',
  'pattern',
  'range',
  'items',
  'enum',
  'fixed',
  'default',
  'format',
  'encryption',
  'condition',
  'status',
  'media-type',
] as const;

/** One change: of an operation or a callback itself where `at` is empty. */
export interface ApiChange {
  kind: ChangeKind;
  /** Place and name: `body payer.openid`, `answer 200 trade_state`, `error 403 NO_AUTH`, `caller 从业机构`, `host https://…`. */
  at: string;
  /** The property that changed, of {@link CHANGE_ASPECTS}; absent when what changed is there or not there. */
  of?: string;
  /** Values before and after, as text; of listed values those that went and those that came. */
  from?: string;
  to?: string;
  /** An added field has to be there. */
  required?: true;
}

/** The changes of one operation or callback that official pages of one date state. */
export interface ChangeEntry {
  /** Date of the pages in China, `2026-06-12`. */
  date: string;
  /** `POST /v3/pay/transactions/jsapi`, or the event of a callback. */
  subject: string;
  /** Numbers of the official pages that state it: `merchant/4012791856`. */
  pages: string[];
  changes: ApiChange[];
}

/** The month of an entry, whose file and page have it: `2026-06`. */
export const monthOf = ({ date }: Pick<ChangeEntry, 'date'>): string => date.slice(0, 7);

/** A month as readers see it: `2026-05` → `2026 年 5 月`. */
export const monthTitle = (month: string): string => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`;

/** Places of what WeChat Pay sends; all others are the caller's. */
const RECEIVED = /^(?:answer|envelope|resource)\b/;

/** Whether what WeChat Pay sends has changed, not what it is sent. */
export const isReceived = ({ at }: Pick<ApiChange, 'at'>): boolean => RECEIVED.test(at);

/**
 * Whether a program that was right before can be wrong now: what it calls or reads is gone or has another type, what it sends
 * is refused, or what it relies on in an answer may be missing.
 */
export function isBreaking(change: ApiChange): boolean {
  const { kind, at, of, required } = change;
  if (at.startsWith('error ')) return false;
  if (kind === 'removed' || kind === 'renamed') return true;
  if (kind === 'added') return required === true && at !== '' && !isReceived(change);
  if (of === 'type' || of === 'encryption' || of === 'status' || of === 'media-type') return true;
  if (isReceived(change)) return of === 'required' && kind === 'loosened';
  return kind === 'tightened';
}
