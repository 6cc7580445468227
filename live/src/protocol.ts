import type { Extra } from '../../scripts/docs/runnable-code.ts';
import type { Catalog } from '../../scripts/spec/catalog-model.ts';

/**
 * What the page, the sandboxed frame and its worker say to each other. Whatever comes out of the sandbox may have been made by
 * the code that ran: the page takes it for text.
 */

/** A program of the documentation, ready to run: its modules by file, and what it needs besides. */
export interface Program {
  /** The file that is run: `snippets/v3/pay/transactions/jsapi.post.ts`. */
  file: string;
  modules: Readonly<Record<string, string>>;
  /** Names of files that it uploads. */
  uploads: readonly string[];
  /** Which key signs the answers. */
  keyMode: 'public-key' | 'certificate';
  /** What it needs besides the worker's script. */
  extras: readonly Extra[];
  /** Of a callback's example: the name of the callback that it handles, `v3/transaction/success`. */
  webhook?: string;
  /** Parts of the catalog that its calls lead to: they are loaded with it, and others when it asks for them. */
  shards?: readonly string[];
}

/** What the sandbox knows of the API before anything was asked for: the names of shards but those of callbacks, and the service's address. */
export interface LiveIndex extends Pick<Catalog, 'server'> {
  shards: readonly string[];
}

/**
 * Primes of 512 bits, in base64url, of two RSA keys: the page finds them, whose `crypto.subtle` a worker without an origin lacks.
 * The product of all has 2048 bits.
 */
export type SentPrimes = readonly [string, string, string, string];

/** What the page tells the sandbox, whose frame passes it on to the worker: first the worker's code. */
export type ToSandbox = { kind: 'boot'; code: string } | ToWorker;

/** What the worker's code is told. */
export type ToWorker =
  | { kind: 'start'; primes: SentPrimes | undefined; index: LiveIndex }
  | { kind: 'run'; program: Program }
  /** The script of an extra, before the first program that needs it. */
  | { kind: 'extra'; code: string }
  /** A shard; undefined when it could not be loaded. */
  | { kind: 'shard'; name: string; text: string | undefined }
  | { kind: 'reset' }
  | { kind: 'ping' };

/** What comes out of the sandbox. */
export type FromSandbox =
  /** The frame is there, and waits for its worker's code. */
  | { kind: 'frame' }
  | { kind: 'ready' }
  | { kind: 'failed'; message: string }
  | { kind: 'pong' }
  /** A part of the catalog is needed. */
  | { kind: 'wanted'; name: string }
  | { kind: 'printed'; level: string; text: string }
  | { kind: 'exchange'; exchange: ExchangeView }
  | { kind: 'notice'; notice: NoticeView }
  | { kind: 'ended'; milliseconds: number; error?: ErrorView };

/** The error with which a program ended, and the line of its file. */
export interface ErrorView {
  message: string;
  line?: number;
}

/** Values by JSON pointer. */
export type Opened = Readonly<Record<string, string>>;

/** A request and its answer, as they went. */
export interface ExchangeView {
  title: string;
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** Plain text of the encrypted fields. */
  opened: Opened;
  /** The text that was signed, what signs it, and whether the signature is right. */
  signed?: { text: string; by: string; valid: boolean; hint?: string };
  answer: {
    status: number;
    headers: Readonly<Record<string, string>>;
    body: string;
    opened: Opened;
    /** Whether its signature is right; absent for an answer without one. */
    verified?: boolean;
  };
  error?: { code: string; message: string; field?: string; issue?: string };
}

/** A notice, and what the handler made of it. */
export interface NoticeView {
  event: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** What was encrypted in it, as JSON. */
  plain: string;
  /** It was made with a fault, and has to be refused. */
  forged: boolean;
  answer: { status: number; body: string };
  /** Why it would be sent again; absent when it was accepted. */
  problem?: string;
}
