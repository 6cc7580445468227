/** What every stored object has. */
export interface EntityBase {
  /** The key under which the merchant finds it: its number, led by the sub-merchant's when there is one. */
  key: string;
  /** The merchant's number: `out_trade_no`, `out_refund_no` … */
  number: string;
  /** WeChat Pay's number. */
  id: string;
  state: string;
  createdAt: number;
  /** When its state changed last. */
  changedAt: number;
  /** In fen. */
  amount: number;
  notifyUrl: string;
  /** The request that made it. */
  sent: SentRequest;
}

/** A request that answers repeat. */
export interface SentRequest {
  version: 'v2' | 'v3';
  /** Sent to the host of merchants overseas. */
  overseas: boolean;
  /** Its data, with encrypted fields in plain text. */
  body: Readonly<Record<string, unknown>>;
  /** The fields that it could have and had not, dots leading into objects: answers don't have them, either. */
  unsent: readonly string[];
  /** What another request with the same number must repeat. */
  fingerprint: string;
}

/** Objects of one kind, found by their key and by WeChat Pay's number. */
export interface EntityStore<E extends EntityBase> {
  add(entity: E): void;
  byKey(key: string): E | undefined;
  byId(id: string): E | undefined;
  /** The oldest first. */
  values(): IterableIterator<E>;
  clear(): void;
  readonly size: number;
}

/** Objects of one kind that are kept: beyond that the oldest go, so that memory stays flat. */
const MAX_ENTITIES = 5000;

/** Opens an empty store. */
export function createEntityStore<E extends EntityBase>(max: number = MAX_ENTITIES): EntityStore<E> {
  const byKey = new Map<string, E>();
  const byId = new Map<string, E>();
  return {
    add(entity) {
      byKey.set(entity.key, entity);
      byId.set(entity.id, entity);
      for (const oldest of byKey.values()) {
        if (byKey.size <= max) break;
        byKey.delete(oldest.key);
        byId.delete(oldest.id);
      }
    },
    byKey: (key) => byKey.get(key),
    byId: (id) => byId.get(id),
    values: () => byKey.values(),
    clear() {
      byKey.clear();
      byId.clear();
    },
    get size() {
      return byKey.size;
    },
  };
}
