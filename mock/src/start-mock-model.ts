import type { Control, EntityRow, Notice, RequestEntry } from './control/control-model.ts';

/** Options of a mock server in a test. */
export interface MockOptions {
  /** Ports on 127.0.0.1; free ones by default, so that any number of servers run at once. */
  port?: number;
  tlsPort?: number;
  /** Leads connections of this process with WeChat Pay's hosts here, for clients that have the host built in. */
  intercept?: boolean;
  /** Milliseconds of the clock until a buyer pays, a refund is done, a transfer is taken: 3000. */
  payAfter?: number;
  /** Refuse numbers that were never placed here, which are else answered from the spec. */
  strictState?: boolean;
  /** Accept fields that the spec does not name. */
  lenient?: boolean;
  /** Which key signs answers to requests that name none: `auto`. */
  keyMode?: 'auto' | 'public-key' | 'certificate';
  /** Milliseconds before each answer. */
  latency?: number;
  /** Where callbacks of orders without an address go: a server on this machine. */
  notifyUrl?: string;
  /** The address of the documentation site, to which the window links. */
  docs?: string;
  /** Holds the clock at this time, so that only `advance` moves it. */
  now?: Date | string | number;
}

/** Faults of a callback that a merchant has to refuse. */
export type CallbackFault = 'body' | 'signature' | 'probe' | 'serial' | 'timestamp' | 'key' | 'replay';

/** What a callback says. */
export interface CallbackOptions {
  /** Values of fields of the decrypted data, by their path: `{ out_trade_no: 'A1', 'amount.total': 100 }`. */
  fields?: Readonly<Record<string, string | number | boolean>>;
  /** The component of the data, for an event that has several shapes. */
  shape?: string;
  fault?: CallbackFault;
}

/** A merchant's answer to a callback. */
export interface CallbackAnswer {
  status?: number;
  body: string;
  milliseconds: number;
  accepted: boolean;
  /** Why WeChat Pay would send it again. */
  error?: string;
}

/** A mock server that runs in a test. */
export interface PayMock
  extends Pick<Control, 'act' | 'advance' | 'checkPaySign' | 'close' | 'fail' | 'list' | 'pay' | 'refund' | 'reset'> {
  /** The base URL of HTTP, which is a proxy for HTTPS as well. */
  readonly url: string;
  readonly tlsUrl: string;
  /** The environment that clients read: numbers, keys and certificates, and the files that hold them. */
  readonly env: Readonly<Record<string, string>>;
  /** The orders that were placed, newest first. */
  readonly orders: EntityRow[];
  /** The requests that came, newest first. */
  readonly requests: RequestEntry[];
  /** The callbacks that went out, by themselves or by `notify`, with their attempts, newest first. */
  readonly notices: Notice[];
  /** Events, clock and all that the other members are made of. */
  readonly control: Control;
  /** Sends a callback to a server on this machine, once. Throws for an event, a shape or a field that does not exist. */
  notify(event: string, url: string | { readonly href: string }, options?: CallbackOptions): Promise<CallbackAnswer>;
  /** Ends it and removes its keys. */
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
