import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { logStep } from '../lib/progress-step.ts';
import { loadCatalog, readSpec } from '../spec/load/load-catalog.ts';
import { pageFile, pathItemFile } from '../spec/locations.ts';
import type { Bench } from './bench.ts';
import { costMeasures } from './cost-measures.ts';
import { appendNote, withChange } from './edits.ts';
import { renderFloor } from './floor.ts';
import { type Measure, measure } from './measure.ts';
import { medianCost } from './median-cost.ts';
import { type Cost, measureProgram } from './process.ts';
import { emptyFolder } from './workspace.ts';

const NAME = 'v3/pay/transactions/jsapi';

/** Machines have slow minutes: floor and build from nothing take turns this often, and the median of each counts. */
const ROUNDS = 3;

/** Builds the floor and the site from nothing, then unchanged, and with one page and one field of the spec changed. */
export async function measureBuilds(bench: Bench): Promise<Measure[]> {
  const rounds: { floor: Cost; cold: Cost }[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const of = `${round} of ${ROUNDS}`;
    const floor = await logStep(`floor: plain VitePress, ${of}`, () => buildFloor(bench));
    await rm(join(bench.copy, '.cache'), { recursive: true, force: true });
    rounds.push({ floor, cold: await logStep(`build from nothing, ${of}`, () => build(bench)) });
  }
  const floor = medianCost(rounds.map((round) => round.floor));
  const cold = medianCost(rounds.map((round) => round.cold));
  const unchanged = await logStep('build, nothing changed', () => build(bench));
  const page = await logStep('build, one page changed', () => withChange(bench, pageFile(NAME), appendNote, build));
  const yaml = await logStep('build, one field changed', () =>
    withChange(bench, pathItemFile(NAME), changeTerm, build),
  );
  return [
    ...costMeasures('floor', 'floor: plain VitePress', floor),
    ...buildMeasures('cold', 'build from nothing', cold, floor),
    ...buildMeasures('unchanged', 'build, nothing changed', unchanged, floor),
    ...buildMeasures('page', 'build, one page changed', page, floor),
    ...buildMeasures('yaml', 'build, one field of the spec changed', yaml, floor),
  ];
}

const changeTerm = (text: string): string => text.replace(/title: (.+)/, '$&（新）');

function buildMeasures(id: string, label: string, cost: Cost, floor: Cost): Measure[] {
  return [
    ...costMeasures(`build.${id}`, label, cost),
    measure(`build.${id}.ratio`, `${label} / floor`, cost.seconds / floor.seconds, 'ratio'),
  ];
}

const build = ({ copy, signal }: Bench): Promise<Cost> =>
  measureProgram('npm', ['run', 'build'], { folder: copy, signal });

/** Writes the floor site and builds it. */
async function buildFloor({ project, copy, signal }: Bench): Promise<Cost> {
  const folder = await emptyFolder(project, 'floor');
  const { catalog } = loadCatalog(await readSpec(copy));
  const snippets = await glob('snippets/**/*.ts', { cwd: copy });
  const texts = await Promise.all(
    snippets.map(async (file) => [file, await readFile(join(copy, file), 'utf8')] as const),
  );
  for (const { path, content } of renderFloor(catalog, new Map(texts))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return measureProgram('npx', ['vitepress', 'build', folder], { folder: project, signal });
}
