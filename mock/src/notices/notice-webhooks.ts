import type { Version } from '../../../scripts/spec/catalog-model.ts';
import type { Entity, EntityKind, EntityOf } from '../state/entities.ts';

/** The callback that tells of an object, by the version of the request that made it and its new state. */
type NoticeWebhooks = {
  readonly [K in EntityKind]: Readonly<Record<Version, { readonly [S in EntityOf<K>['state']]?: string }>>;
};

const PAID = { SUCCESS: 'v3/transaction/success' };
const SHARED = { FINISHED: 'v3/profitsharing/success' };
const RETURNED = { SUCCESS: 'v3/profitsharing/return' };
const USED = { USED: 'v3/coupon/use' };
const REFUNDED_V2 = 'v2/refund-processed';
const TRANSFERRED = 'v3/mchtransfer/bill/finished';
const CONTRACT_CHANGED_V2 = 'v2/pap-contract-state-changed';

/** Which states of which objects are told of, and how: the rules of notices know no other callback. */
const NOTICE_WEBHOOKS: NoticeWebhooks = {
  order: { v3: PAID, v2: { SUCCESS: 'v2/transaction-success' } },
  'combined-order': { v3: PAID, v2: {} },
  refund: {
    v3: { SUCCESS: 'v3/refund/success', CLOSED: 'v3/refund/closed', ABNORMAL: 'v3/refund/abnormal' },
    v2: { SUCCESS: REFUNDED_V2, CLOSED: REFUNDED_V2, ABNORMAL: REFUNDED_V2 },
  },
  share: { v3: SHARED, v2: SHARED },
  'share-return': { v3: RETURNED, v2: RETURNED },
  transfer: { v3: { SUCCESS: TRANSFERRED, FAIL: TRANSFERRED, CANCELLED: TRANSFERRED }, v2: {} },
  'score-order': { v3: { DOING: 'v3/payscore/user_confirm', DONE: 'v3/payscore/user_paid' }, v2: {} },
  coupon: { v3: USED, v2: USED },
  contract: {
    v3: { SIGNED: 'v3/entrust/sign', TERMINATED: 'v3/entrust/terminate' },
    v2: { SIGNED: CONTRACT_CHANGED_V2, TERMINATED: CONTRACT_CHANGED_V2 },
  },
};

/** The callback that tells of an object in its new state; undefined when nobody is told. */
export function webhookOf({ kind, state, sent }: Entity): string | undefined {
  const byState: Readonly<Record<string, string | undefined>> = NOTICE_WEBHOOKS[kind][sent.version];
  return byState[state];
}

/** All callbacks that may tell of objects of a kind which requests of a version made. */
export const webhooksAbout = (kind: EntityKind, version: Version): string[] => [
  ...new Set(Object.values(NOTICE_WEBHOOKS[kind][version])),
];
