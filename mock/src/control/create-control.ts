import type { MockClock } from '../clock/mock-clock.ts';
import type { FailureQueue } from '../injected-failures.ts';
import type { Outbox } from '../notices/outbox.ts';
import { checkPaySign } from '../pay-sign/check-pay-sign.ts';
import type { PaySignKeys } from '../pay-sign/pay-sign-keys.ts';
import { type Entity, type EntityKind, refundedAmount } from '../state/entities.ts';
import { actionsOf } from '../state/entity-actions.ts';
import type { MockState } from '../state/mock-state.ts';
import { refundOrder, refundProblem } from '../state/orders.ts';
import { type Control, ControlError, type ControlEvent, type EntityRow, type EventHub } from './control-model.ts';
import { parseDuration } from './duration.ts';
import { entityRow } from './entity-rows.ts';
import type { RequestLog } from './request-log.ts';

/** The parts of a mock server that a control moves. */
export interface ControlParts {
  clock: MockClock;
  state: MockState;
  log: RequestLog;
  failures: FailureQueue;
  outbox: Outbox;
  keys: PaySignKeys;
  /** Is called on a reset, for what else is to be forgotten. */
  onReset: () => void;
  events: EventHub;
}

/** Makes a hub without listeners. */
export function createEventHub(): EventHub {
  const listeners = new Set<(event: ControlEvent) => void>();
  return {
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Makes the control of a mock server. */
export function createControl(parts: ControlParts): Control {
  const { clock, state, log, failures, outbox, keys, events, onReset } = parts;
  const act: Control['act'] = (kind, number, action) => actOn(state, findEntity(state, kind, number), action);
  return {
    clock,
    reset() {
      clock.reset();
      state.clear();
      log.clear();
      failures.clear();
      outbox.clear();
      onReset();
      events.emit({ type: 'reset' });
    },
    list: (kind) => listEntities(state, kind),
    orders: () => listEntities(state, 'order'),
    act,
    pay: (number) => act('order', number, 'pay'),
    close: (number) => act('order', number, 'close'),
    refund: (number, options = {}) => refundByControl(state, number, options),
    fail: (failure) => failures.add(failure),
    async advance(duration) {
      const milliseconds = parseDuration(duration);
      if (milliseconds === undefined)
        throw new ControlError(`"${duration}" is no duration such as 500ms, 3s, 24h.`, 400);
      await clock.advance(milliseconds);
      events.emit({ type: 'clock', clock: clockRow(clock) });
    },
    notices: () => outbox.list(),
    notify: (event, options) => outbox.notify(event, options),
    sendNotice: (id, options = {}) => outbox.send(id, options),
    checkPaySign: (request) => checkPaySign(request, keys),
    requests: () => log.entries(),
    subscribe: (listener) => events.subscribe(listener),
  };
}

/** The state of a clock as control shows it. */
export const clockRow = (clock: MockClock): { now: string; held: boolean } => ({
  now: new Date(clock.now()).toISOString(),
  held: clock.isHeld,
});

function listEntities({ clock, stores }: MockState, kind: EntityKind | undefined): EntityRow[] {
  clock.runDue();
  const listed: Entity[] = Object.entries(stores).flatMap(([name, store]): Entity[] =>
    kind === undefined || name === kind ? [...store.values()] : [],
  );
  return listed.sort((a, b) => b.createdAt - a.createdAt).map(entityRow);
}

/** The object of a number; that of a sub-merchant is found by `sub_mchid/number` as well. Throws a {@link ControlError}. */
function findEntity({ clock, stores }: MockState, kind: EntityKind, number: string): Entity {
  clock.runDue();
  const store = stores[kind];
  const known: Entity | undefined = store.byKey(number) ?? store.byKey(`/${number}`) ?? store.byId(number);
  const found = known ?? [...store.values()].find((each) => each.number === number);
  if (!found) throw new ControlError(`There is no ${kind} ${number}.`, 404);
  return found;
}

function actOn(state: MockState, entity: Entity, action: Parameters<Control['act']>[2]): EntityRow {
  const act = actionsOf(entity)[action];
  if (!act) throw new ControlError(`The ${entity.kind} ${entity.number} is ${entity.state}: it has no ${action}.`, 409);
  act(state);
  return entityRow(entity);
}

function refundByControl(
  state: MockState,
  number: string,
  { amount, outRefundNo }: { amount?: number; outRefundNo?: string },
): EntityRow {
  const order = findEntity(state, 'order', number);
  if (order.kind !== 'order') throw new ControlError(`There is no order ${number}.`, 404);
  const refunded = amount ?? order.amount - refundedAmount(order);
  const problem = refundProblem(order, refunded);
  if (problem) throw new ControlError(`The order ${number} can't be refunded by ${refunded}: ${problem}.`, 409);
  const own = outRefundNo ?? state.nextId('5030', 29);
  const key = `${order.key.split('/')[0]}/${own}`;
  if (state.stores.refund.byKey(key)) throw new ControlError(`There is a refund ${own} already.`, 409);
  return entityRow(refundOrder(state, order, { key, number: own, amount: refunded }));
}
