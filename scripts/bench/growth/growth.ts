import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { logStep } from '../../lib/progress-step.ts';
import { STARTER } from '../../lib/starter.ts';
import { formatValue } from '../measure.ts';
import { measureProgram, type Surroundings } from '../process.ts';
import type { Table } from '../table.ts';
import { COMMANDS, type CommandName, runCommand } from './commands.ts';
import { REQUEST_COUNT } from './mock-stages.ts';
import { writeLargeProject } from './project.ts';
import { QUERY_COUNT } from './search-stages.ts';
import type { StageResult } from './stage.ts';
import type { StageName } from './stages.ts';

/** Cost of a stage at one size. */
interface StageCost {
  seconds: number;
  peakBytes: number;
}

/** A stage at size 1 and at the larger size. */
export interface Growth {
  stage: string;
  small: StageCost;
  large: StageCost;
}

const PROGRAM = fileURLToPath(new URL('./program.ts', import.meta.url));
/** A tenth more than linear is still linear: memory is returned when it suits the collector. */
const TOLERANCE = 1.1;

/** The stages in their order, and what the table calls them. */
const LABELS: Readonly<Record<StageName | CommandName, string>> = {
  load: 'load the spec',
  types: 'render the types',
  examples: 'draft the examples',
  pages: 'draft the pages',
  tables: 'render the pages: Markdown and tables',
  compile: 'strict compile of types and examples',
  hovers: 'hovers from nothing',
  check: 'npm run check: the rules that read and compile',
  build: 'npm run build from nothing',
  searchIndex: 'search: make the index',
  searchFirst: 'search: open the first part of the index, and answer',
  searchQueries: `search: ${QUERY_COUNT} queries of the whole index`,
  mockStart: 'mock server: start until it answers',
  mockRequests: `mock server: ${REQUEST_COUNT.toLocaleString('en')} requests; memory after them`,
};

/** The names of the stages. */
export const STAGE_NAMES: readonly string[] = Object.keys(LABELS);

const isCommand = (stage: string): stage is CommandName => Object.hasOwn(COMMANDS, stage);

/** What is measured: at which size, and which stages. */
export interface GrowthOptions {
  factor: number;
  stages: readonly string[];
  signal: AbortSignal;
}

/** Runs stages over a project of this size and over one `factor` times as large. */
export async function measureGrowth(project: string, options: GrowthOptions): Promise<Growth[]> {
  const small = await measureStages(project, { ...options, factor: 1 });
  const large = await measureStages(project, options);
  return [...small].flatMap(([stage, cost]) => {
    const other = large.get(stage);
    return other ? [{ stage, small: cost, large: other }] : [];
  });
}

async function measureStages(
  project: string,
  { factor, stages, signal }: GrowthOptions,
): Promise<Map<string, StageCost>> {
  const folder = await logStep(`a project, ${factor} x`, () => writeLargeProject(project, factor));
  const where: Surroundings = { folder, signal };
  const costs = new Map<string, StageCost>();
  for (const [stage, label] of Object.entries(LABELS)) {
    if (!stages.includes(stage)) continue;
    const run = (): Promise<StageCost> => (isCommand(stage) ? runCommand(stage, where) : runStage(stage, where));
    costs.set(label, await logStep(`${label}, ${factor} x`, run).catch((error: unknown) => failed(error, signal)));
  }
  await rm(folder, { recursive: true, force: true });
  return costs;
}

/** What a stage costs that does not come to its end: the others are measured all the same. Throws when the bench is interrupted. */
function failed(error: unknown, signal: AbortSignal): StageCost {
  signal.throwIfAborted();
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return { seconds: Infinity, peakBytes: Infinity };
}

async function runStage(stage: string, where: Surroundings): Promise<StageCost> {
  const { output, peakBytes } = await measureProgram('node', [STARTER, PROGRAM, stage], where);
  const { milliseconds, made, bytes } = JSON.parse(output.trim().split('\n').at(-1) ?? '') as StageResult;
  if (made === 0) throw new Error(`the stage "${stage}" made nothing`);
  return { seconds: milliseconds / 1000, peakBytes: bytes ?? peakBytes };
}

/** A row for each stage: time and memory at both sizes, by how much they grew, and whether that is linear or better. */
export function growthTable(growths: readonly Growth[], factor: number): Table {
  const head = ['stage', '1 x', `${factor} x`, 'growth', 'memory 1 x', `memory ${factor} x`, 'growth', ''];
  const rows = growths.map(({ stage, small, large }) => {
    const time = large.seconds / small.seconds;
    const memory = large.peakBytes / small.peakBytes;
    return [
      stage,
      formatValue(small.seconds, 's'),
      formatValue(large.seconds, 's'),
      formatValue(time, 'ratio'),
      formatValue(small.peakBytes, 'bytes'),
      formatValue(large.peakBytes, 'bytes'),
      formatValue(memory, 'ratio'),
      Math.max(time, memory) <= factor * TOLERANCE ? 'linear or better' : 'more than linear',
    ];
  });
  return [head, ...rows];
}
