import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { loadCatalog, readSpec } from '../catalog/load.ts';
import { pathItemFile } from '../catalog/name.ts';
import { type Measure, measure } from './budget.ts';
import { renderFloor } from './floor.ts';
import { type Cost, measureProgram } from './process.ts';

const CACHES = ['.cache/vitepress', '.cache/hovers'];
const CHANGED = pathItemFile('v3/pay/transactions/jsapi');

/** Builds the floor, then the site from nothing, unchanged, and with one field of the spec changed. */
export async function measureBuilds(project: string, announce: (text: string) => void): Promise<Measure[]> {
  announce('floor: the same pages in plain VitePress');
  const floor = await buildFloor(project);
  announce('build, cold');
  await Promise.all(CACHES.map((folder) => rm(join(project, folder), { recursive: true, force: true })));
  const cold = await build(project);
  announce('build, nothing changed');
  const unchanged = await build(project);
  announce('build, one field of the spec changed');
  const warm = await withChangedField(project, () => build(project));
  return [
    measure('floor.time', 'floor: plain VitePress', floor.seconds, 's'),
    measure('floor.memory', 'floor: peak memory', floor.peakBytes, 'bytes'),
    measure('build.cold.time', 'build, cold', cold.seconds, 's'),
    measure('build.cold.ratio', 'build, cold / floor', cold.seconds / floor.seconds, 'ratio'),
    measure('build.cold.memory', 'build, cold: peak memory', cold.peakBytes, 'bytes'),
    measure('build.unchanged.time', 'build, nothing changed', unchanged.seconds, 's'),
    measure('build.unchanged.ratio', 'build, nothing changed / floor', unchanged.seconds / floor.seconds, 'ratio'),
    measure('build.warm.time', 'build, one field changed', warm.seconds, 's'),
    measure('build.warm.ratio', 'build, one field changed / floor', warm.seconds / floor.seconds, 'ratio'),
    measure('build.warm.memory', 'build, one field changed: peak memory', warm.peakBytes, 'bytes'),
  ];
}

const build = (project: string): Promise<Cost> => measureProgram('npm', ['run', 'build'], project);

/** Writes the floor site below the cache and builds it. */
export async function buildFloor(project: string): Promise<Cost> {
  const folder = join(project, '.cache', 'bench', 'floor');
  await rm(folder, { recursive: true, force: true });
  const { catalog } = loadCatalog(await readSpec(project));
  const snippets = await glob('snippets/**/*.ts', { cwd: project });
  const texts = await Promise.all(
    snippets.map(async (file) => [file, await readFile(join(project, file), 'utf8')] as const),
  );
  for (const { path, content } of renderFloor(catalog, new Map(texts))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return measureProgram('npx', ['vitepress', 'build', folder], project);
}

/** Changes the first term of a path item while `run` runs; afterwards spec and declarations are as before. */
async function withChangedField<Result>(project: string, run: () => Promise<Result>): Promise<Result> {
  const file = join(project, CHANGED);
  const before = await readFile(file, 'utf8');
  const changed = before.replace(/description: (.+)/, 'description: $1（新）');
  if (changed === before) throw new Error(`${CHANGED} has no description to change`);
  const generate = () => measureProgram('npm', ['run', 'generate'], project);
  // Ctrl+C ends the running program, which then fails; without a listener it would end this one too, before `finally`.
  const survive = () => undefined;
  process.on('SIGINT', survive);
  await writeFile(file, changed);
  try {
    await generate();
    return await run();
  } finally {
    await writeFile(file, before);
    process.off('SIGINT', survive);
    await generate();
  }
}
