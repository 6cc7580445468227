import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logStep } from '../lib/progress-step.ts';
import type { Bench } from './bench.ts';
import { appendNote, withChange } from './edits.ts';
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

/** The page that an edit changes: few other files are of it. */
const EDITED = 'docs/guide/webhook.md';

/** The complete check, as `npm run check` runs it from nothing; and after it, with one page changed. */
export async function measureCheck(bench: Bench): Promise<Measure[]> {
  const check = (): Promise<Cost> =>
    measureProgram('npm', ['run', 'check'], { folder: bench.copy, signal: bench.signal });
  const whole = await logStep('check', check);
  const edited = await logStep('check, one file changed', () => withChange(bench, EDITED, appendNote, check));
  return [
    ...costMeasures('check', 'npm run check', whole),
    ...costMeasures('check.edit', 'npm run check, one file changed', edited),
  ];
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
