import type { Catalog, Operation, Parameter, Schema } from '../../scripts/spec/catalog-model.ts';
import type { Control, InjectedFailure } from './control/control-model.ts';
import type { Keys } from './keys.ts';
import type { Routes } from './routes.ts';
import type { Validate } from './validate.ts';

/** A request as it came over the wire. */
export interface MockRequest {
  /** In capitals. */
  method: string;
  /** Path with query, exactly as sent. */
  url: string;
  /** Names in lower case; of a repeated header the values joined with a comma. */
  headers: Record<string, string>;
  body: Buffer;
  /** Came through TLS; `certificate`: the client's, in DER, when it presented one that our CA issued. */
  tls?: { certificate?: Buffer };
}

/** A response ready to be written. `dropConnection`: the connection is closed instead. */
export interface MockResponse {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  dropConnection?: boolean;
}

/** A request whose operation is known. */
export interface Exchange {
  request: MockRequest;
  operation: Operation;
  /** Values of the path's templates, percent-decoded. */
  path: Record<string, string>;
  /** Query as sent, percent-decoded; a repeated name has several values. */
  query: [name: string, value: string][];
}

/** A request that passed every check: plain data, encrypted fields decrypted. */
export interface ValidRequest {
  operation: Operation;
  path: Record<string, string>;
  query: Record<string, unknown>;
  headers: Record<string, string>;
  /** The JSON, the XML as an object, or the fields of a form; undefined when the operation takes no body. */
  body: unknown;
}

/**
 * Result of an operation's handler: fields laid over the response made from the spec (`without`: fields that the answer does
 * not have, dots leading into objects; `template`: an earlier request whose fields it repeats), or an error.
 */
export type StateOutcome =
  | {
      kind: 'answer';
      fields: Record<string, unknown>;
      without?: readonly string[];
      template?: Readonly<Record<string, unknown>>;
    }
  | { kind: 'error'; status?: number; code: string; message: string };

/** Handles stateful operations; undefined when the response comes from the spec alone. */
export type StateHandler = (received: ValidRequest) => StateOutcome | undefined;

/** One protocol: checks a request and answers it. */
export type Protocol = (exchange: Exchange, context: MockContext) => HandledRequest | Promise<HandledRequest>;

/** The response with its cause: `received` when the request passed, else `error`. */
export interface HandledRequest {
  response: MockResponse;
  received?: ValidRequest;
  error?: ErrorResponse;
  /** The text that an APIv3 signature covers in place of the body: the `meta` of an upload. */
  signed?: string;
}

/** The error of a refused request, as the real service words it, with the invalid field. */
export interface ErrorResponse {
  status: number;
  code: string;
  message: string;
  detail?: ErrorDetail;
  /** Headers of its answer. */
  headers?: Record<string, string>;
}

/** `detail` of an APIv3 error. */
export interface ErrorDetail {
  /** JSON pointer to the field, such as `/amount/total`. */
  field?: string;
  value?: unknown;
  issue?: string;
  location?: 'body' | 'query' | 'uri_template' | 'header' | 'authorization';
  sign_information?: Record<string, unknown>;
}

/** Settings of the command line. */
export interface MockSettings {
  /** Which key signs answers to requests that name none in `Wechatpay-Serial`; `auto`: that of the mode its client is in. */
  keyMode: 'auto' | 'public-key' | 'certificate';
  /** Accept fields that the spec does not name, which the real service refuses. */
  lenient: boolean;
  failures: InjectedFailure[];
  /** Milliseconds before each answer. */
  latency: number;
  /** Close every connection without an answer. */
  drop: boolean;
  /** Numbers that were never placed here don't exist; else they are answered from the spec. */
  strictState: boolean;
  /** Milliseconds of the clock after which a buyer pays, a refund is done, a receiver takes a transfer. */
  payAfter: number;
  /** How many times faster than the real schedule notices are sent again. */
  retrySpeed: number;
  /** Where notices go whose object has no `notify_url`; empty: they are listed only. */
  notifyUrl: string;
  /** The address of the documentation site, to which the window links; empty: its pages are named by their paths. */
  docs: string;
}

/** One handled request, passed to observers: the log of the command, and the run of all examples. */
export interface Observation extends HandledRequest {
  request: MockRequest;
  operation?: Operation;
}

/** Nonces of the last minutes. */
export interface NonceStore {
  /** Whether a nonce was seen lately. */
  has(nonce: string, now: number): boolean;
  add(nonce: string, now: number): void;
  readonly size: number;
}

/** Context of the handling of a request, assembled by {@link createMockContext}. */
export interface MockContext {
  catalog: Catalog;
  keys: Keys;
  settings: MockSettings;
  routes: Routes;
  nonces: NonceStore;
  /** The `User-Agent` of each client that has downloaded the platform certificate. */
  certificateClients: Set<string>;
  validate: Validate;
  /** The schema of an operation's parameters in one place. */
  parameterSchemas: (operation: Operation, place: Parameter['in']) => Schema;
  /** Milliseconds since 1970. */
  now: () => number;
  protocols: Record<Operation['version'], Protocol>;
  handleState: StateHandler;
  control: Control;
  observe: (observation: Observation) => void;
}
