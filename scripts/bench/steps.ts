import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logStep } from '../lib/progress-step.ts';
import type { Bench } from './bench.ts';
import { type Measure, measure } from './measure.ts';
import { type Cost, measureProgram } from './process.ts';

const COMPILER = join('node_modules', 'typescript-native', 'bin', 'tsc');
const HOVERS = fileURLToPath(new URL('./hovers-program.ts', import.meta.url));
const STORE = '.cache/bench-hovers';

/** The strict compile of all examples in one program. */
export async function measureCompile({ copy, signal }: Bench): Promise<Measure[]> {
  const parameters = [COMPILER, '--project', 'snippets', '--noEmit'];
  const cost = await logStep('strict compile', () => measureProgram('node', parameters, { folder: copy, signal }));
  return costMeasures('compile', 'strict compile of all examples (TypeScript 7)', cost);
}

/** The complete check, as `npm run check` runs it. */
export async function measureCheck({ copy, signal }: Bench): Promise<Measure[]> {
  const cost = await logStep('check', () => measureProgram('npm', ['run', 'check'], { folder: copy, signal }));
  return costMeasures('check', 'npm run check', cost);
}

/** All hovers from nothing, then from their store. */
export async function measureHovers({ copy, signal }: Bench): Promise<Measure[]> {
  await rm(join(copy, STORE), { recursive: true, force: true });
  const run = (): Promise<Cost> => measureProgram('node', ['--import', 'tsx', HOVERS, STORE], { folder: copy, signal });
  return [
    ...costMeasures('hovers.cold', 'hovers from nothing', await logStep('hovers from nothing', run)),
    ...costMeasures('hovers.warm', 'hovers from the store', await logStep('hovers from the store', run)),
  ];
}

function costMeasures(id: string, label: string, cost: Cost): Measure[] {
  return [
    measure(`${id}.time`, label, cost.seconds, 's'),
    measure(`${id}.memory`, `${label}: peak memory`, cost.peakBytes, 'bytes'),
  ];
}
