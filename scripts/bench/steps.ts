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
import { medianCost } from './median-cost.ts';
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
/** Checks of each edit, whose median counts. */
const EDITS = 3;
/** The operation whose example and spec are edited. */
const OPERATION = 'v3/marketing/favor/coupon-stocks';

/**
 * The complete check, as `npm run check` runs it from nothing; whole again, with `--no-cache`, which keeps of earlier checks
 * only what ran; and after it with a page, an example or a field of the spec changed, before and after the declarations follow.
 */
export async function measureCheck(bench: Bench): Promise<Measure[]> {
  const cold = await logStep('check', () => runScript(bench, 'check', []));
  const whole = await logStep('check --no-cache', () => runScript(bench, 'check', ['--', '--no-cache']));
  const { page, example, field, generated } = await measureEdits(bench);
  return [
    ...costMeasures('check', 'npm run check', cold),
    ...costMeasures('check.whole', 'npm run check -- --no-cache, nothing run again', whole),
    ...costMeasures('check.edit', 'npm run check, a guide changed', medianCost(page)),
    ...costMeasures('check.example', 'npm run check, an example changed', medianCost(example)),
    ...costMeasures('check.field', 'npm run check, a limit of a field changed', medianCost(field)),
    ...costMeasures('check.generated', 'npm run check, the declaration of that field generated', medianCost(generated)),
  ];
}

const runScript = (bench: Bench, script: string, parameters: string[], expected?: number[]): Promise<Cost> =>
  measureProgram('npm', ['run', script, ...parameters], { folder: bench.copy, signal: bench.signal }, expected);

/** The costs of the check after each kind of edit, several of each: machines have slow moments. */
async function measureEdits(bench: Bench) {
  const costs: Record<'page' | 'example' | 'field' | 'generated', Cost[]> = {
    ...{ page: [], example: [], field: [], generated: [] },
  };
  // A check that finds something does not fail for that: a limit of the spec is another than that of the official page.
  const check = () => runScript(bench, 'check', [], [0, 1]);
  const generate = () => runScript(bench, 'generate', []);
  const changed = async (file: string, change: (text: string) => string, measured: () => Promise<void>) => {
    for (let count = 1; count <= EDITS; count += 1) {
      const step = `check, ${file} changed, ${count} of ${EDITS}`;
      await logStep(step, () => withChange(bench, file, change, measured));
      await generate();
      await check(); // knows the file as it was again, so that the next one is the only one that changed
    }
  };
  await changed(EDITED, appendNote, async () => void costs.page.push(await check()));
  await changed(`snippets/${OPERATION}.post.ts`, changeText, async () => void costs.example.push(await check()));
  await changed(pathItemFile(OPERATION), changeLimit, async () => {
    costs.field.push(await check());
    await generate();
    costs.generated.push(await check());
  });
  return costs;
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
