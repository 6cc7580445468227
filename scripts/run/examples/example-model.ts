import type { Operation } from '../../spec/catalog-model.ts';

/** One example and the operation that it shows. */
export interface Example {
  /** Relative to the project: `snippets/v3/pay/transactions/jsapi.post.ts`. */
  file: string;
  text: string;
  operation: Operation;
}

/** What the process that ran an example tells of it. */
export interface ExecutionResult {
  /** Each call of `console`, as it would stand in a terminal. */
  printed: string[];
  /** What a call printed that tells nothing: `undefined` or `false`. */
  hollow?: string;
  error?: { message: string; stack: string };
}

/** Why an example failed, and where; `field` and `issue` are those of the double's answer. */
export interface RunFailure {
  file: string;
  /** 1-based. */
  line: number;
  column: number;
  message: string;
  /** Where the fault lies in the request, such as `/amount/total`. */
  field?: string;
  issue?: string;
}

/** What a run found. */
export interface RunResult {
  passed: string[];
  failures: RunFailure[];
  milliseconds: number;
}
