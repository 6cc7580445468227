import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import type { Webhook } from '../../../scripts/spec/catalog-model.ts';
import type { MockClock } from '../clock/mock-clock.ts';
import {
  ControlError,
  type EventHub,
  type Notice,
  type NoticeAttempt,
  type NotifyOptions,
} from '../control/control-model.ts';
import { createDelivery, whyFaultImpossible } from '../notify/delivery.ts';
import type { DeliveryFault } from '../notify/delivery-faults.ts';
import { createEvent } from '../notify/event.ts';
import { findWebhook } from '../notify/find-webhook.ts';
import type { Event, NotifyResponse, SenderKeys } from '../notify/notify-model.ts';
import type { Send } from '../notify/send.ts';
import { sendFaulty } from '../notify/send-faulty.ts';
import { parseTarget } from '../notify/target.ts';
import type { Entity } from '../state/entities.ts';
import { noticeBody, noticeData } from './notice-data.ts';
import { type NoticeRule, noticesOf } from './notice-rules.ts';

/** The notices of one mock server: made when states change, and sent by the real schedule, faster. */
export interface Outbox {
  /** Makes the notices about an object's new state. */
  changed(entity: Entity): void;
  /** The newest first. */
  list(): Notice[];
  notify(event: string, options: NotifyOptions): Promise<Notice>;
  send(id: string, options: { fault?: DeliveryFault; url?: string }): Promise<Notice>;
  clear(): void;
}

/** The parts of a mock server that an outbox uses. */
export interface OutboxParts {
  webhooks: readonly Webhook[];
  keys: () => SenderKeys;
  clock: MockClock;
  /** How many times faster than the real schedule notices are sent again. */
  retrySpeed: number;
  /** Where notices go whose object has no address. */
  defaultUrl: (entity: Entity) => string;
  events: EventHub;
  /** Brings notices to the merchant. */
  send: Send;
}

/** Notices that are kept. */
const MAX_NOTICES = 500;

/** Attempts of one notice that are kept: more than any schedule has. */
const MAX_ATTEMPTS = 100;

/** Characters of a merchant's answer that are kept. */
const MAX_ANSWER_LENGTH = 2000;

interface Entry {
  notice: Notice;
  event: Event;
}

/** Opens an empty outbox. */
export const createOutbox = (parts: OutboxParts): Outbox => new MockOutbox(parts);

class MockOutbox implements Outbox {
  readonly #parts: OutboxParts;
  readonly #entries = new Map<string, Entry>();

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  changed(entity: Entity): void {
    for (const rule of noticesOf(entity)) this.#announce(entity, rule);
  }

  list(): Notice[] {
    return [...this.#entries.values()].map(({ notice }) => notice).reverse();
  }

  clear(): void {
    this.#entries.clear();
  }

  async notify(name: string, { url, set = [], shape, fault }: NotifyOptions): Promise<Notice> {
    const { webhooks, keys, clock } = this.#parts;
    const event = orControlError(() => {
      const webhook = findWebhook(webhooks, name);
      return createEvent(webhook, keys(), { now: clock.now(), settings: set, ...(shape !== undefined && { shape }) });
    });
    targetOf(url);
    const entry = this.#add(event, url);
    if (fault === undefined) await this.#attempt(entry);
    else await this.#attemptFaulty(entry, fault);
    return entry.notice;
  }

  async send(id: string, { fault, url }: { fault?: DeliveryFault; url?: string }): Promise<Notice> {
    const entry = this.#entries.get(id);
    if (!entry) throw new ControlError(`There is no notice ${id}.`, 404);
    if (url !== undefined) entry.notice.url = targetOf(url).href;
    targetOf(entry.notice.url);
    if (fault === undefined) await this.#attempt(entry);
    else await this.#attemptFaulty(entry, fault);
    return entry.notice;
  }

  #announce(entity: Entity, rule: NoticeRule): void {
    const { webhooks, keys, clock, defaultUrl } = this.#parts;
    const webhook = webhooks.find(({ name }) => name === rule.webhook);
    if (!webhook) return;
    const event = createEvent(webhook, keys(), {
      now: clock.now(),
      data: noticeData(webhook, rule),
      ...(webhook.version === 'v2' && { body: noticeBody(webhook, rule) }),
    });
    const entry = this.#add(event, rule.url || defaultUrl(entity), { kind: entity.kind, number: entity.number });
    if (isLocal(entry.notice.url)) clock.run(() => this.#attempt(entry));
  }

  #add(event: Event, url: string, about?: Notice['about']): Entry {
    const notice: Notice = {
      id: event.id,
      event: event.webhook.event,
      webhook: event.webhook.name,
      url,
      state: isLocal(url) ? 'sending' : 'held',
      createdAt: beijingTime(this.#parts.clock.now()),
      data: event.data,
      ...(about && { about }),
      attempts: [],
    };
    this.#entries.set(event.id, { notice, event });
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= MAX_NOTICES) break;
      this.#entries.delete(oldest);
    }
    this.#report(notice);
    return { notice, event };
  }

  /** Sends a notice once, and again after a while until it is accepted. */
  async #attempt({ notice, event }: Entry): Promise<void> {
    const { keys, clock, retrySpeed, send } = this.#parts;
    notice.state = 'sending';
    const answer = await send(event.webhook, targetOf(notice.url), createDelivery(event, keys(), Date.now()));
    this.#record(notice, answer);
    if (answer.error === undefined) notice.state = 'accepted';
    const delay = event.webhook.retryDelays[notice.attempts.filter(({ fault }) => !fault).length - 1];
    if (answer.error !== undefined && delay === undefined) notice.state = 'given-up';
    this.#report(notice);
    if (answer.error === undefined || delay === undefined) return;
    clock.schedule(clock.now() + (delay * 1000) / retrySpeed, () => {
      // Sent by hand in the meantime, or forgotten by a reset.
      if (notice.state === 'sending' && this.#entries.has(notice.id)) return this.#attempt({ notice, event });
      return undefined;
    });
  }

  async #attemptFaulty({ notice, event }: Entry, fault: DeliveryFault): Promise<void> {
    const { keys, send } = this.#parts;
    const reason = whyFaultImpossible(event.webhook, fault);
    if (reason) throw new ControlError(reason, 400);
    const answers = await sendFaulty(event, fault, { url: targetOf(notice.url), keys: keys(), send });
    for (const answer of answers) this.#record(notice, answer, fault);
    this.#report(notice);
  }

  #record(notice: Notice, { status, body, milliseconds, error }: NotifyResponse, fault?: DeliveryFault): void {
    const attempt: NoticeAttempt = {
      at: beijingTime(this.#parts.clock.now()),
      ...(fault && { fault }),
      ...(status !== undefined && { status }),
      body: body.slice(0, MAX_ANSWER_LENGTH),
      milliseconds,
      ...(error !== undefined && { error }),
    };
    notice.attempts.push(attempt);
    if (notice.attempts.length > MAX_ATTEMPTS) notice.attempts.shift();
  }

  #report(notice: Notice): void {
    this.#parts.events.emit({ type: 'notice', notice });
  }
}

/** The address on this machine. Throws a {@link ControlError} for any other. */
const targetOf = (url: string): URL => orControlError(() => parseTarget(url, false));

function isLocal(url: string): boolean {
  try {
    return parseTarget(url, false) !== undefined;
  } catch {
    return false;
  }
}

function orControlError<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new ControlError(error instanceof Error ? error.message : String(error), 400);
  }
}
