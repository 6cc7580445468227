import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../lib/free-port.ts';
import { runQueue } from '../lib/worker-queue.ts';
import type { Catalog } from '../spec/catalog-model.ts';
import { endpointOf } from '../spec/locations.ts';
import { errorLine, evaluateProgram } from './evaluate-result.ts';
import { placeOfStack } from './failure-place.ts';
import { GUIDE_EVENT, type GuideFile } from './guide-files.ts';
import { callGuideServer } from './guide-server.ts';
import { type KeyMode, startRecordingMock } from './mock-server.ts';
import { type RunEnvironment, withRunEnvironment } from './run-environment.ts';
import { type RunFailure, type RunResult, runResult } from './run-model.ts';
import { type ProgramSettings, startProgram } from './run-process.ts';

/** Options of a run of guides. */
export interface GuideRunOptions {
  /** Absolute folder of the project. */
  project: string;
  catalog: Catalog;
  guides: readonly GuideFile[];
  /** Milliseconds that one file may take, the start of its process included. */
  timeoutMs?: number;
  /** Called after each file. */
  onProgress?: (done: number, failed: number) => void;
}

/** The result of a run of guides. */
export interface GuideRun extends RunResult {
  /** The output of each program, by its file. */
  outputs: Map<string, string>;
  /** The operations that each file called, as `METHOD /path`. */
  reached: Map<string, Set<string>>;
}

interface GuideContext extends RunEnvironment, Pick<GuideRun, 'outputs' | 'reached'> {
  catalog: Catalog;
  timeoutMs: number;
}

/**
 * Runs every file of the guides as a reader does: in a process of its own with the environment that `npm run mock` gives,
 * against a mock server of its own. Keys and files exist during the run alone.
 */
export async function runGuides(options: GuideRunOptions): Promise<GuideRun> {
  const start = performance.now();
  const { project, catalog, guides, timeoutMs = 30_000, onProgress } = options;
  const outputs: GuideRun['outputs'] = new Map();
  const reached: GuideRun['reached'] = new Map();
  if (guides.length === 0) return { ...runResult([], [], start), outputs, reached };
  // Modules run with the files that import them.
  const items = guides.filter(({ kind }) => kind !== 'module');
  return withRunEnvironment(project, guides, async (environment) => {
    const context: GuideContext = { ...environment, catalog, timeoutMs, outputs, reached };
    // Each file has a process of its own: workers hold nothing between files.
    const worker = { run: (guide: GuideFile) => runGuide(context, guide), close: async () => undefined };
    // A program waits for its mock server as long as it works itself.
    const count = 2 * availableParallelism();
    const failures = await runQueue({ items, count, open: async () => worker, onProgress });
    return { ...runResult(guides, failures, start), outputs, reached };
  });
}

async function runGuide(context: GuideContext, guide: GuideFile): Promise<RunFailure[]> {
  const failures: RunFailure[] = [];
  for (const mode of guide.modes) {
    const failure = await runInMode(context, guide, mode);
    if (failure) failures.push(failure);
  }
  return failures;
}

async function runInMode(context: GuideContext, guide: GuideFile, keyMode: KeyMode): Promise<RunFailure | undefined> {
  const { project, folder, timeoutMs, outputs, reached } = context;
  const mock = await startRecordingMock(context, { settings: { keyMode } });
  const script = join(project, guide.file);
  const settings = {
    script,
    folder,
    variables: { ...context.variables, HTTPS_PROXY: mock.url, HTTP_PROXY: mock.url },
    timeoutMs,
  };
  try {
    if (guide.kind === 'server') return await runServer(context, guide, keyMode, settings);
    const result = await startProgram(settings).ended;
    outputs.set(guide.file, result.stdout);
    return evaluateProgram(guide, result, mock.observations);
  } finally {
    await mock.close();
    const endpoints = mock.observations.flatMap(({ operation }) => (operation ? [endpointOf(operation)] : []));
    reached.set(guide.file, new Set([...(reached.get(guide.file) ?? []), ...endpoints]));
  }
}

async function runServer(
  { catalog, keys }: GuideContext,
  guide: GuideFile,
  keyMode: KeyMode,
  settings: ProgramSettings,
): Promise<RunFailure | undefined> {
  const platform = keyMode === 'certificate' ? keys.platform.certificate : keys.platform.publicKey;
  const port = await freePort();
  const program = startProgram({ ...settings, variables: { ...settings.variables, PORT: String(port) } });
  const webhooks = catalog.webhooks.filter(({ name }) => name === GUIDE_EVENT);
  const failure = await callGuideServer(program, port, webhooks, { ...keys, platform });
  program.child.kill();
  const { stderr } = await program.ended;
  if (failure === undefined) return undefined;
  const message = stderr.trim() === '' ? failure : `${failure} ${errorLine(stderr)}`;
  return { file: guide.file, ...placeOfStack(guide, stderr), message };
}
