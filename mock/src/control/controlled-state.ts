import type { Catalog } from '../../../scripts/spec/catalog-model.ts';
import { createClock, type MockClock } from '../clock/mock-clock.ts';
import { createFailureQueue, type FailureQueue } from '../injected-failures.ts';
import type { Keys } from '../keys.ts';
import type { MockSettings } from '../mock-model.ts';
import { createOutbox } from '../notices/outbox.ts';
import type { SenderKeys } from '../notify/notify-model.ts';
import { type Send, send as sendOverHttp } from '../notify/send.ts';
import type { Entity } from '../state/entities.ts';
import { createMockState, type MockState } from '../state/mock-state.ts';
import type { Control, EventHub } from './control-model.ts';
import { createControl, createEventHub } from './create-control.ts';
import { entityRow } from './entity-rows.ts';
import { createRequestLog, type RequestLog } from './request-log.ts';

/** Input of {@link createControlledState}. */
export interface ControlledStateOptions {
  catalog: Catalog;
  keys: Keys;
  settings: MockSettings;
  /** The clients that have downloaded the platform certificate; a reset forgets them. */
  certificateClients: Set<string>;
  /** The clock by which states move; that of the machine by default. */
  clock?: MockClock;
  /** Brings notices to the merchant; over HTTP by default. */
  send?: Send;
}

/** The state of a mock server, with its control and what both need. */
export interface ControlledState {
  control: Control;
  state: MockState;
  log: RequestLog;
  failures: FailureQueue;
  events: EventHub;
}

/** Puts together what a mock server stores, the notices about it, and their control. */
export function createControlledState(options: ControlledStateOptions): ControlledState {
  const { catalog, keys, settings, certificateClients, clock = createClock(), send = sendOverHttp } = options;
  const events = createEventHub();
  const log = createRequestLog(keys, settings.docs);
  const failures = createFailureQueue(settings);
  const outbox = createOutbox({
    webhooks: catalog.webhooks,
    keys: () => senderKeys(keys, settings, certificateClients),
    clock,
    retrySpeed: settings.retrySpeed,
    defaultUrl: ({ kind }) => (kind === 'coupon' && state.couponNotifyUrl) || settings.notifyUrl,
    events,
    send,
  });
  const onChange = (entity: Entity): void => {
    events.emit({ type: 'entity', entity: entityRow(entity) });
    outbox.changed(entity);
  };
  const state = createMockState({ clock, payAfter: settings.payAfter, strict: settings.strictState, onChange });
  const onReset = (): void => certificateClients.clear();
  const control = createControl({ clock, state, log, failures, outbox, keys, events, onReset });
  return { control, state, log, failures, events };
}

/** The keys of notices: those of the certificate, when that is the mode or a client has downloaded it. */
function senderKeys(keys: Keys, { keyMode }: MockSettings, certificateClients: ReadonlySet<string>): SenderKeys {
  const { publicKey, certificate } = keys.platform;
  const byCertificate = keyMode === 'certificate' || (keyMode === 'auto' && certificateClients.size > 0);
  return { apiv2Key: keys.apiv2Key, apiv3Key: keys.apiv3Key, platform: byCertificate ? certificate : publicKey };
}
