import { isEmptyOutput, terminalText } from '../process-output.ts';
import type { ExecutionResult } from './example-model.ts';

/** What this process is sent: the URL of an example's file. Each is imported once, after the one before has ended. */
process.on('message', (url) => void run(String(url)).then((told) => process.send?.(told)));

/** Characters that are kept of what an example prints. */
const LONGEST = 2000;

/** A run that was broken off leaves no process behind. */
process.on('disconnect', () => process.exit());

/** Whatever is thrown outside of the import, such as a promise that nobody awaits, belongs to the example that runs. */
const stray: { reject?: (error: unknown) => void } = {};
process.on('uncaughtException', (error) => stray.reject?.(error));
process.on('unhandledRejection', (error) => stray.reject?.(error));

async function run(url: string): Promise<ExecutionResult> {
  const told: ExecutionResult = { printed: [] };
  for (const method of ['log', 'info', 'warn', 'error', 'dir', 'table'] as const) {
    console[method] = (...values: unknown[]) => note(told, values);
  }
  const failed = new Promise<never>((_, reject) => {
    stray.reject = reject;
  });
  try {
    await Promise.race([import(url), failed]);
    // A promise left alone is rejected only after the event loop has turned.
    await Promise.race([new Promise((resolve) => setImmediate(resolve)), failed]);
  } catch (error) {
    told.error = describe(error);
  }
  return told;
}

function note(told: ExecutionResult, values: unknown[]): void {
  const text = terminalText(values, 4);
  told.printed.push(text.slice(0, LONGEST));
  if (isEmptyOutput(values, text)) told.hollow ??= text.slice(0, LONGEST);
  if (values.includes(false)) told.hollow ??= 'false';
}

function describe(error: unknown): NonNullable<ExecutionResult['error']> {
  if (!(error instanceof Error)) return { message: String(error), stack: '' };
  return { message: error.message, stack: error.stack ?? '' };
}
