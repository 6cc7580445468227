import { serveParent } from '../lib/child-process.ts';
import { type ExampleRunOptions, runExamples } from './run-examples.ts';
import { type GuideRunOptions, runGuides } from './run-guides.ts';

/** The functions of its parent that the runner calls. */
export interface RunnerListener {
  progress(done: number, failed: number): void;
}

/** What is run, in the words of a message. */
export type ExampleRun = Pick<ExampleRunOptions, 'project' | 'catalog' | 'examples'>;

const onProgress = (done: number, failed: number): void => void parent.progress.asEvent(done, failed);

const functions = {
  runExamples: (options: ExampleRun) => runExamples({ ...options, onProgress }),
  runGuides: (options: Omit<GuideRunOptions, 'onProgress'>) => runGuides({ ...options, onProgress }),
};

/** The functions of the process that runs code. */
export type RunnerFunctions = typeof functions;

const parent = serveParent<RunnerFunctions, RunnerListener>(functions);
