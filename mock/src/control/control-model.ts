import type { Method } from '../../../scripts/spec/catalog-model.ts';
import type { MockClock } from '../clock/mock-clock.ts';
import type { DeliveryFault } from '../notify/delivery-faults.ts';
import type { PaySignRequest, PaySignResult } from '../pay-sign/pay-sign-model.ts';
import type { EntityAction, EntityKind } from '../state/entities.ts';

/** One stored object as control shows it. */
export interface EntityRow {
  kind: EntityKind;
  /** The merchant's number: `out_trade_no`, `out_refund_no` … */
  number: string;
  /** WeChat Pay's number; empty while there is none, as of an unpaid order. */
  id: string;
  /** As answers name it: `NOTPAY`, `PROCESSING` … */
  state: string;
  /** In fen. */
  amount?: number;
  /** Times in Beijing, such as `2026-12-01T10:34:56+08:00`. */
  createdAt: string;
  changedAt: string;
  notifyUrl?: string;
  /** The number of the object that it belongs to: of a refund that of its order. */
  parent?: string;
  /** What {@link Control.act} can do with it now. */
  actions: EntityAction[];
}

/** The failure of requests that have passed every check: `--fail CODE[@METHOD PATH]` */
export interface InjectedFailure {
  code: string;
  method?: Method;
  /** The path of the operation, with its templates: `/v3/pay/transactions/id/{transaction_id}`. */
  path?: string;
}

/** One attempt to deliver a notice. */
export interface NoticeAttempt {
  at: string;
  fault?: DeliveryFault;
  /** The status of the answer; absent when there was none. */
  status?: number;
  /** The start of the answer. */
  body: string;
  milliseconds: number;
  /** Why WeChat Pay would send again; absent when it would not. */
  error?: string;
}

/** States of a notice: `held` ones have no address on this machine, and wait to be sent by hand. */
type NoticeState = 'held' | 'sending' | 'accepted' | 'given-up';

/** A notice to the merchant. */
export interface Notice {
  id: string;
  /** Such as `TRANSACTION.SUCCESS`, and the name of its page: `v3/transaction/success`. */
  event: string;
  webhook: string;
  url: string;
  state: NoticeState;
  createdAt: string;
  /** The plain data: the decrypted resource of APIv3, the fields of APIv2. */
  data: Record<string, unknown>;
  /** The object that it speaks of. */
  about?: { kind: EntityKind; number: string };
  attempts: NoticeAttempt[];
}

/** Options of a notice made by hand. */
export interface NotifyOptions {
  /** Where it goes: an address on this machine. */
  url: string;
  /** Values of fields, `name=value`. */
  set?: readonly string[];
  /** The shape of its data, of an event that has several. */
  shape?: string;
  /** Sends it once, with this fault. */
  fault?: DeliveryFault;
}

/** A message to whoever watches a mock server. */
export type ControlEvent =
  | { type: 'request'; request: RequestEntry }
  | { type: 'entity'; entity: EntityRow }
  | { type: 'notice'; notice: Notice }
  | { type: 'clock'; clock: ClockRow }
  | { type: 'reset' };

/** The state of the clock. */
export interface ClockRow {
  now: string;
  held: boolean;
}

/** A body as text, or in base64 when it is not UTF-8; long ones are cut. */
export interface LoggedBody {
  text: string;
  encoding: 'utf8' | 'base64';
  /** In bytes, before it was cut. */
  length: number;
}

/** A request and its answer as they came and went. */
export interface RequestEntry {
  id: number;
  at: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: LoggedBody;
  response: { status: number; headers: Record<string, string>; body: LoggedBody };
  /** `page`: its page on the documentation site, a path unless the address of the site is set. */
  operation?: { id: string; title: string; page: string };
  /** Why it was refused. */
  error?: { code: string; message: string; detail?: unknown };
  /** The plain text of fields that came encrypted, by JSON pointer. */
  decrypted?: Record<string, string>;
  /** What was verified, and how it differs from what the caller signed, where that is known. */
  signature?: SignatureCheck;
}

/** The check of a request's signature. */
export interface SignatureCheck {
  valid: boolean;
  /** The text that the mock server verified. */
  verified: string;
  /** The text that the caller signed instead, when a known mistake explains the signature. */
  signed?: string;
  /** The offset of the first byte in which both differ. */
  differsAt?: number;
  /** The mistake in words. */
  hint?: string;
}

/** Passes events on to whoever listens. */
export interface EventHub {
  emit(event: ControlEvent): void;
  subscribe(listener: (event: ControlEvent) => void): () => void;
}

/** The control of one mock server, in its process: HTTP, the window and tests all use this. */
export interface Control {
  readonly clock: MockClock;
  /** Forgets orders, notices, requests and failures; the clock returns to its start. */
  reset(): void;
  /** The stored objects, newest first. */
  list(kind?: EntityKind): EntityRow[];
  orders(): EntityRow[];
  /** Does something to an object. Throws a {@link ControlError} when it is unknown, or can't do that in its state. */
  act(kind: EntityKind, number: string, action: EntityAction): EntityRow;
  /** The buyer pays an order. */
  pay(outTradeNo: string): EntityRow;
  /** An unpaid order is closed. */
  close(outTradeNo: string): EntityRow;
  /** A paid order is refunded from the merchant platform; the rest of it without an amount. */
  refund(outTradeNo: string, options?: { amount?: number; outRefundNo?: string }): EntityRow;
  /** Lets the next request fail, or the next of one operation. */
  fail(failure: InjectedFailure): void;
  /** Pushes the clock by milliseconds, or by `500ms`, `3s`, `10m`, `24h`, `7d`; resolves when notices were sent. */
  advance(duration: number | string): Promise<void>;
  /** The notices, newest first. */
  notices(): Notice[];
  /** Makes a notice and sends it. Throws a {@link ControlError} for an unknown event or field, or a foreign address. */
  notify(event: string, options: NotifyOptions): Promise<Notice>;
  /** Sends a notice again, with a fault when asked. */
  sendNotice(id: string, options?: { fault?: DeliveryFault; url?: string }): Promise<Notice>;
  /** Checks the signed parameters of a page or an app with the keys of the merchant. */
  checkPaySign(request: PaySignRequest): PaySignResult;
  /** The requests, newest first. */
  requests(): RequestEntry[];
  /** Calls a listener for each event; returns what ends that. */
  subscribe(listener: (event: ControlEvent) => void): () => void;
}

/** A command that can't be done. `status`: that of its HTTP answer. */
export class ControlError extends Error {
  readonly status: 400 | 404 | 409;
  constructor(message: string, status: 400 | 404 | 409) {
    super(message);
    this.status = status;
  }
}
