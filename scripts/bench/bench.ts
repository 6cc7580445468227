import type { Measure } from './measure.ts';

/** Input of a benchmark step. */
export interface Bench {
  /** The project itself: read, never written. */
  project: string;
  /** A copy of it that steps may change and build. */
  copy: string;
  /** Ends what is running. */
  signal: AbortSignal;
}

/** Measures something. Throws when it can't. */
export type BenchStep = (bench: Bench) => Promise<Measure[]>;
