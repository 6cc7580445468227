import { startWorker } from '../lib/child-process.ts';
import type { ExampleRunOptions } from './run-examples.ts';
import type { GuideRun, GuideRunOptions } from './run-guides.ts';
import type { RunResult } from './run-model.ts';
import type { ExampleRun, RunnerFunctions, RunnerListener } from './runner-worker.ts';

type Progress = GuideRunOptions['onProgress'];

/** {@link runExamples} in a process of its own: its mock servers answer whatever this process computes meanwhile. */
export const runExamplesApart = ({
  onProgress,
  ...options
}: ExampleRun & Pick<ExampleRunOptions, 'onProgress'>): Promise<RunResult> =>
  inRunner(onProgress, (runner) => runner.runExamples(options));

/** {@link runGuides} in a process of its own, likewise. */
export const runGuidesApart = ({ onProgress, ...options }: GuideRunOptions): Promise<GuideRun> =>
  inRunner(onProgress, (runner) => runner.runGuides(options));

async function inRunner<Result>(
  onProgress: Progress,
  run: (functions: RunnerFunctions) => Promise<Result>,
): Promise<Result> {
  const listener: RunnerListener = { progress: (done, failed) => onProgress?.(done, failed) };
  const { functions, close } = startWorker<RunnerFunctions, RunnerListener>(
    new URL('./runner-worker.ts', import.meta.url),
    listener,
  );
  try {
    return await run(functions);
  } finally {
    await close();
  }
}
