import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { extractHovers } from '../hovers/hovers.ts';
import { type Measure, measure } from './budget.ts';
import { measureProgram } from './process.ts';

const STORE = '.cache/bench/hovers';

/** Times the strict compile of all examples, the whole gate, and the hovers from nothing and from their store. */
export async function measureSteps(project: string, announce: (text: string) => void): Promise<Measure[]> {
  announce('compile of all examples');
  const compiler = join('node_modules', 'typescript-native', 'bin', 'tsc');
  const compile = await measureProgram('node', [compiler, '--project', 'snippets', '--noEmit'], project);
  announce('the gate');
  const check = await measureProgram('npm', ['run', 'check'], project);
  announce('hovers');
  await rm(join(project, STORE), { recursive: true, force: true });
  const cold = await timeHovers(project);
  const warm = await timeHovers(project);
  return [
    measure('compile.time', 'compile of all examples (TypeScript 7)', compile.seconds, 's'),
    measure('compile.memory', 'compile: peak memory', compile.peakBytes, 'bytes'),
    measure('check.time', 'npm run check', check.seconds, 's'),
    measure('hovers.cold', 'hovers, from nothing', cold, 's'),
    measure('hovers.warm', 'hovers, from the store', warm, 's'),
  ];
}

async function timeHovers(root: string): Promise<number> {
  const start = performance.now();
  const { problems } = await extractHovers({ root, cacheFolder: STORE });
  if (problems.length) throw new Error(`${problems.length} examples do not compile; see npm run check`);
  return (performance.now() - start) / 1000;
}
