import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logStep } from '../lib/progress-step.ts';
import { STARTER } from '../lib/starter.ts';
import { pathItemFile } from '../spec/locations.ts';
import type { Bench } from './bench.ts';
import { costMeasures } from './cost-measures.ts';
import { appendNote, withChange } from './edits.ts';
import type { Measure } from './measure.ts';
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
/** The operation whose example and spec are edited. */
const OPERATION = 'v3/marketing/favor/coupon-stocks';

/**
 * The complete check, as `npm run check` runs it from nothing; whole again, with `--no-cache`, which keeps of earlier checks
 * only what ran; and after it with a page, an example or a field of the spec changed, before and after the declarations follow.
 */
export async function measureCheck(bench: Bench): Promise<Measure[]> {
  const run = (script: string, parameters: string[], expected?: number[]): Promise<Cost> =>
    measureProgram('npm', ['run', script, ...parameters], { folder: bench.copy, signal: bench.signal }, expected);
  // A check that finds something does not fail for that: a limit of the spec is another than that of the official page.
  const check = () => run('check', [], [0, 1]);
  const cold = await logStep('check', () => run('check', []));
  const whole = await logStep('check --no-cache', () => run('check', ['--', '--no-cache']));
  const changed = async <Measured>(
    what: string,
    file: string,
    change: (text: string) => string,
    measured: () => Promise<Measured>,
  ): Promise<Measured> => {
    const found = await logStep(`check, ${what} changed`, () => withChange(bench, file, change, measured));
    await run('generate', []);
    await check(); // knows the file as it was again, so that the next one is the only one that changed
    return found;
  };
  const page = await changed('a guide', EDITED, appendNote, check);
  const example = await changed('an example', `snippets/${OPERATION}.post.ts`, changeText, check);
  const [field, generated] = await changed('a field', pathItemFile(OPERATION), changeLimit, async () => {
    const before = await check();
    await run('generate', []);
    return [before, await check()] as const;
  });
  return [
    ...costMeasures('check', 'npm run check', cold),
    ...costMeasures('check.whole', 'npm run check -- --no-cache, nothing run again', whole),
    ...costMeasures('check.edit', 'npm run check, a guide changed', page),
    ...costMeasures('check.example', 'npm run check, an example changed', example),
    ...costMeasures('check.field', 'npm run check, a limit of a field changed', field),
    ...costMeasures('check.generated', 'npm run check, the declaration of that field generated', generated),
  ];
}

/** An example that sends another text. */
const changeText = (text: string): string => text.replace("comment: '年末活动'", "comment: '岁末活动'");

/** A path item whose first field with a limit may be longer by one. */
const changeLimit = (text: string): string =>
  text.replace(/maxLength: (\d+)/, (_, limit: string) => `maxLength: ${Number(limit) + 1}`);

/** All hovers from nothing, then from their store. */
export async function measureHovers({ copy, signal }: Bench): Promise<Measure[]> {
  await rm(join(copy, STORE), { recursive: true, force: true });
  const run = (): Promise<Cost> => measureProgram('node', [STARTER, HOVERS, STORE], { folder: copy, signal });
  return [
    ...costMeasures('hovers.cold', 'hovers from nothing', await logStep('hovers from nothing', run)),
    ...costMeasures('hovers.warm', 'hovers from the store', await logStep('hovers from the store', run)),
  ];
}
