import type { MockSettings } from '../../../mock/src/mock-model.ts';

/**
 * What a file of a guide is: a `program` does its work and ends, a `server` listens for callbacks, a `setup` makes the
 * client that other files use, and a `module` is run by the files that import it.
 */
export type GuideKind = 'program' | 'server' | 'setup' | 'module';

/** The key with which WeChat Pay signs. */
export type KeyMode = MockSettings['keyMode'];

/** The event that a server gets, good and forged. */
export const EVENT = 'v3/transaction/success';

/** One file below `snippets/guide/`. */
export interface GuideFile {
  /** Relative to the project: `snippets/guide/keys/client.certificate.ts`. */
  file: string;
  text: string;
  kind: GuideKind;
  /** It runs once in each. */
  modes: readonly KeyMode[];
}

/** How a process ended, and what it printed. */
export interface GuideResult {
  /** The exit code, or the name of the signal; undefined when it had to be ended. */
  code: number | string | undefined;
  stdout: string;
  stderr: string;
}

/** What is wrong with a file. */
export interface GuideFailure {
  file: string;
  /** 1-based. */
  line: number;
  column: number;
  message: string;
}

/** What a run found. */
export interface GuideRun {
  passed: string[];
  /** What each program printed, by its file. */
  outputs: Map<string, string>;
  /** The operations that each file reached, as `METHOD /path`. */
  reached: Map<string, Set<string>>;
  failures: GuideFailure[];
  milliseconds: number;
}
