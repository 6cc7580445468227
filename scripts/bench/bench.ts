import type { Measure } from './measure.ts';

/** What a step of the bench works with. */
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
