import type { MockClock } from '../clock/mock-clock.ts';
import type { Entity, EntityKind, EntityOf } from './entities.ts';
import { createEntityStore, type EntityStore } from './entity-store.ts';
import { compactTime } from './identifiers.ts';

/** Everything that a mock server stores of its merchants, with the clock by which it moves. */
export interface MockState {
  clock: MockClock;
  /** Milliseconds after which a buyer pays, a refund is done, a receiver takes a transfer. */
  payAfter: number;
  /** Numbers that were never placed here don't exist; else requests are taken at their word. */
  strict: boolean;
  stores: { [K in EntityKind]: EntityStore<EntityOf<K>> };
  /** The address for coupon events that a request set. */
  couponNotifyUrl: string;
  /** A new number of WeChat Pay's: a prefix, the time, and a count, as long as real ones are. */
  nextId(prefix: string, length: number): string;
  /** Stores a new object and reports it. */
  add(entity: Entity): void;
  /** Reports that an object has changed. */
  changed(entity: Entity): void;
  /** Forgets everything. */
  clear(): void;
}

/** Options of a state. */
export interface StateOptions {
  clock: MockClock;
  payAfter: number;
  strict: boolean;
  /** Is called with each object that is new, or whose state has changed. */
  onChange?: (entity: Entity) => void;
}

/** Opens an empty state. */
export function createMockState({ clock, payAfter, strict, onChange = () => {} }: StateOptions): MockState {
  const stores = createStores();
  // Two runs of a day have different numbers: those of the first may stand in a database.
  let count = Math.floor((clock.now() / 1000) % 86_400) * 100_000;
  return {
    clock,
    payAfter,
    strict,
    stores,
    couponNotifyUrl: '',
    nextId(prefix, length) {
      count += 1;
      const start = `${prefix}${compactTime(clock.now()).slice(0, 8)}`;
      return start + String(count).padStart(length - start.length, '0');
    },
    add(entity) {
      store(stores, entity);
      onChange(entity);
    },
    changed: onChange,
    clear() {
      for (const each of Object.values(stores)) each.clear();
      this.couponNotifyUrl = '';
    },
  };
}

function createStores(): MockState['stores'] {
  return {
    order: createEntityStore(),
    'combined-order': createEntityStore(),
    refund: createEntityStore(),
    share: createEntityStore(),
    'share-return': createEntityStore(),
    transfer: createEntityStore(),
    'score-order': createEntityStore(),
    coupon: createEntityStore(),
    contract: createEntityStore(),
  };
}

function store(stores: MockState['stores'], entity: Entity): void {
  switch (entity.kind) {
    case 'order':
      stores.order.add(entity);
      break;
    case 'combined-order':
      stores['combined-order'].add(entity);
      break;
    case 'refund':
      stores.refund.add(entity);
      break;
    case 'share':
      stores.share.add(entity);
      break;
    case 'share-return':
      stores['share-return'].add(entity);
      break;
    case 'transfer':
      stores.transfer.add(entity);
      break;
    case 'score-order':
      stores['score-order'].add(entity);
      break;
    case 'coupon':
      stores.coupon.add(entity);
      break;
    case 'contract':
      stores.contract.add(entity);
      break;
  }
}

/** Changes the state of an object now, and reports it. */
export function move<E extends Entity>(state: MockState, entity: E, to: E['state']): void {
  entity.state = to;
  entity.changedAt = state.clock.now();
  state.changed(entity);
}

/** Does something to an object after a while, if its state is still the same by then. */
export function later<E extends Entity>(state: MockState, entity: E, milliseconds: number, act: () => void): void {
  const { state: before } = entity;
  state.clock.schedule(state.clock.now() + milliseconds, () => {
    if (entity.state === before) act();
  });
}
