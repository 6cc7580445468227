import type { Source } from './schema-model.ts';

/** Kinds of remedies for an error; see `openapi/errors.yaml`. */
export const REMEDIES = [
  'retry-same',
  'retry-later',
  'reduce-rate',
  'fix-parameters',
  'check-permission',
  'check-signature',
  'check-account',
  'check-state',
  'query-first',
  'contact-support',
  'read-message',
] as const;
export type Remedy = (typeof REMEDIES)[number];

/** An error that an operation answers with. */
export interface ApiError {
  /** HTTP status; absent for APIv2, whose errors come with 200. */
  status?: number;
  code: string;
  /** Meaning, in Chinese. */
  description: string;
  remedy: Remedy;
  /** Remedy, in Chinese. */
  advice: string;
  source: Source;
}

/** Meaning of an HTTP status, whatever the code; errors have a remedy. */
export interface HttpStatus {
  status: number;
  description: string;
  remedy?: Remedy;
  advice?: string;
  source: Source;
}

/** Errors that any operation may answer with. */
export interface CommonErrors {
  v2: ApiError[];
  v3: ApiError[];
  http: HttpStatus[];
  /** Codes that mean the same but are spelt differently (`NO_AUTH`, `NOAUTH`), the usual spelling first. */
  spellings: string[][];
}
