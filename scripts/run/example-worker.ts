import { recordOutput } from './console-output.ts';
import type { ExampleResult } from './evaluate-result.ts';
import { serveRequests } from './run-process.ts';

/** Levels of objects that are printed. */
const DEPTH = 4;

/** Rejects the example that runs: an error outside of its import, such as a promise that nobody awaits, is its own. */
let rejectExample: (error: unknown) => void = () => {};
process.on('uncaughtException', (error) => rejectExample(error));
process.on('unhandledRejection', (error) => rejectExample(error));

// Each message is the URL of an example, which is imported once.
serveRequests(runExample);

async function runExample(url: string): Promise<ExampleResult> {
  const result: ExampleResult = { printed: [] };
  for (const method of ['log', 'info', 'warn', 'error', 'dir', 'table'] as const) {
    console[method] = (...values: unknown[]) => {
      recordOutput(result, values, DEPTH);
      if (values.includes(false)) result.emptyOutput ??= 'false';
    };
  }
  const failed = new Promise<never>((_, reject) => {
    rejectExample = reject;
  });
  try {
    await Promise.race([import(url), failed]);
    // An unhandled rejection is reported after the event loop has turned.
    await Promise.race([new Promise((resolve) => setImmediate(resolve)), failed]);
  } catch (error) {
    const isError = error instanceof Error;
    result.error = isError
      ? { message: error.message, stack: error.stack ?? '' }
      : { message: String(error), stack: '' };
  }
  return result;
}
