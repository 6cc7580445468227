import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { freePort } from '../../lib/free-port.ts';
import { type QueueWorker, runQueue } from '../../lib/worker-queue.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { endpointOf } from '../../spec/locations.ts';
import { placeOfStack } from '../problem-place.ts';
import { type RunEnvironment, withRunEnvironment } from '../run-environment.ts';
import { evaluateGuide, failureReason } from './evaluate-guide.ts';
import { startGuideMock } from './guide-mock.ts';
import { EVENT, type GuideFailure, type GuideFile, type GuideRun, type KeyMode } from './guide-model.ts';
import { type Launch, launch } from './guide-process.ts';
import { callServer } from './guide-server.ts';
import { setupHook, setupOf } from './setup-hook.ts';

/** What a run needs. */
export interface GuideRunOptions {
  /** Absolute folder of the project. */
  project: string;
  catalog: Catalog;
  guides: readonly GuideFile[];
  /** Milliseconds that one file may take, the start of its process included. */
  limit?: number;
  /** Called after each file. */
  onProgress?: (done: number, failed: number) => void;
}

/** What the runs of all files share. */
type GuideGround = RunEnvironment & Pick<GuideRun, 'outputs' | 'reached'>;

const USE_SETUP = fileURLToPath(new URL('./use-setup.ts', import.meta.url));

/**
 * Runs every file of the guides as a reader does, in a process of its own with the environment that `npm run mock`
 * gives, against a double of its own. Keys and files exist for the run alone.
 */
export async function runGuides(options: GuideRunOptions): Promise<GuideRun> {
  const start = performance.now();
  if (options.guides.length === 0)
    return { passed: [], outputs: new Map(), reached: new Map(), failures: [], milliseconds: 0 };
  const { project, catalog, guides, limit = 30_000, onProgress } = options;
  // Those that others import run with them.
  const items = guides.filter(({ kind }) => kind !== 'module');
  return withRunEnvironment('wechatpay-guides-', { project, catalog, limit }, guides, async (ground) => {
    const outputs: GuideRun['outputs'] = new Map();
    const reached: GuideRun['reached'] = new Map();
    const open = async () => openLane({ ...ground, outputs, reached });
    const failures = await runQueue({ items, count: availableParallelism(), open, onProgress });
    const failed = new Set(failures.map(({ file }) => file));
    const passed = guides.map(({ file }) => file).filter((file) => !failed.has(file));
    return { passed, outputs, reached, failures, milliseconds: Math.round(performance.now() - start) };
  });
}

/** Each process is one of a guide alone: a lane holds nothing between them. */
function openLane(ground: GuideGround): QueueWorker<GuideFile, GuideFailure> {
  return {
    async run(guide) {
      const failures: GuideFailure[] = [];
      for (const mode of guide.modes) failures.push(...(await runOne(ground, guide, mode)));
      return failures;
    },
    close: async () => undefined,
  };
}

async function runOne(ground: GuideGround, guide: GuideFile, mode: KeyMode): Promise<GuideFailure[]> {
  const double = await startGuideMock(ground, mode);
  const proxy = { HTTPS_PROXY: double.url, HTTP_PROXY: double.url };
  const script = join(ground.project, guide.file);
  const { folder, limit } = ground;
  const setup = setupOf(guide.file);
  const options = setup ? setupHook(pathToFileURL(join(ground.project, setup)).href) : [];
  const started = { script, options, folder, environment: { ...ground.environment, ...proxy }, limit };
  try {
    if (guide.kind === 'server') return await runServer(ground, guide, mode, started);
    const { ended } = launch(guide.kind === 'setup' ? { ...started, script: USE_SETUP, args: [script] } : started);
    const end = await ended;
    ground.outputs.set(guide.file, end.stdout);
    const failure = evaluateGuide(guide, end, double.seen);
    return failure ? [failure] : [];
  } finally {
    await double.close();
    const endpoints = double.seen.flatMap(({ operation }) => (operation ? [endpointOf(operation)] : []));
    ground.reached.set(guide.file, new Set([...(ground.reached.get(guide.file) ?? []), ...endpoints]));
  }
}

async function runServer(
  { catalog, keys }: RunEnvironment,
  guide: GuideFile,
  mode: KeyMode,
  started: Launch,
): Promise<GuideFailure[]> {
  const platform = mode === 'certificate' ? keys.platform.certificate : keys.platform.publicKey;
  const port = await freePort();
  const running = launch({ ...started, environment: { ...started.environment, PORT: String(port) } });
  const webhooks = catalog.webhooks.filter(({ name }) => name === EVENT);
  const fault = await callServer(running, port, webhooks, { ...keys, platform });
  running.child.kill();
  const { stderr } = await running.ended;
  if (fault === undefined) return [];
  const message = stderr.trim() === '' ? fault : `${fault} ${failureReason(stderr)}`;
  return [{ file: guide.file, ...placeOfStack(guide, stderr), message }];
}
