import { formatWithOptions } from 'node:util';

/** Console output of code that runs in a worker. */
export interface ConsoleOutput {
  /** Each call of the console, as a terminal shows it. */
  printed: string[];
  /** The first text without information, such as `undefined`. */
  emptyOutput?: string;
}

/** Longest text that is kept of one call, in characters. */
const MAX_LENGTH = 2000;

/** Records a call of the console. `depth`: levels of objects that are printed, by default those of the console. */
export function recordOutput(output: ConsoleOutput, values: readonly unknown[], depth?: number): void {
  const text = formatWithOptions({ colors: false, ...(depth !== undefined && { depth }) }, ...values);
  output.printed.push(text.slice(0, MAX_LENGTH));
  if (isEmptyOutput(text, values)) output.emptyOutput ??= text.slice(0, MAX_LENGTH);
}

/** Whether printed text has no information: a missing field, or an object that is no text. */
export const isEmptyOutput = (text: string, values: readonly unknown[] = []): boolean =>
  values.includes(undefined) || /\bundefined\b|\[object Object\]|\bNaN\b/.test(text);

/** The stack of an error, which names the line of its file; the text of any other value that was thrown. */
export const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
