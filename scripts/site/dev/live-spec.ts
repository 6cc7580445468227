import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkHash } from '../../check/cache/code-hash.ts';
import { openDeclarationCache } from '../../check/cache/declaration-cache.ts';
import { openSpecStore } from '../../check/cache/spec-store.ts';
import { byName } from '../../lib/compare.ts';
import { once } from '../../lib/once.ts';
import { type Difference, findDifferences, writeDifferences } from '../../lib/outputs.ts';
import type { Problem } from '../../lib/problem.ts';
import { readIfPresent } from '../../lib/read-if-present.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { loadCatalog, readSpec, type SpecFiles } from '../../spec/load/load-catalog.ts';
import { throwProblems } from '../../spec/load/load-spec.ts';
import { createRenderCache } from '../../writers/types/render-cache.ts';
import { OWNED, tryRenderTypes } from '../../writers/types/render-types.ts';
import type { Rendered } from '../../writers/types/rendered.ts';

/** The result of a change of the spec. */
interface SpecChange {
  /** Undefined while the spec has problems: then nothing was written, and pages stay as they are. */
  catalog: Catalog | undefined;
  problems: Problem[];
  /** Declarations written or removed, relative to the project. */
  written: string[];
}

/** The spec of a served site, which follows its files. */
export interface LiveSpec {
  /** Reads the spec, from which the first update goes on. Throws while it has problems, naming the first ones. */
  load(): Promise<Catalog>;
  /** Reads changed files, and writes the declarations that follow from them; one call after the other. */
  update(changed: readonly string[]): Promise<SpecChange>;
}

/** Where the spec is kept as it was served last, relative to the project. */
const FOLDER = '.cache/site/spec';

/** Opens the spec of a project; whatever does not change is read, parsed and rendered once, be it by a server that ran before. */
export function openLiveSpec(project: string): LiveSpec {
  const folder = join(project, FOLDER);
  const code = once(checkHash);
  const store = once(() => openSpecStore(folder, code()));
  const declarations = once(() =>
    openDeclarationCache(join(folder, 'declarations.json'), code(), (path) => readIfPresent(join(project, path))),
  );
  const renderCache = once(() => createRenderCache(declarations()));
  const state: { files?: SpecFiles; onDisk?: Map<string, string>; last: Promise<unknown> } = {
    last: Promise.resolve(),
  };
  const update = async (changed: readonly string[]): Promise<SpecChange> => {
    state.files ??= await readSpec(project);
    for (const file of changed) await readChanged(project, state.files, file);
    const { catalog, problems } = loadCatalog(new Map([...state.files].sort(byName)), store().cache());
    if (problems.length) return { catalog: undefined, problems, written: [] };
    const rendered = tryRenderTypes(catalog, renderCache());
    if (rendered.problems.length) return { catalog: undefined, problems: rendered.problems, written: [] };
    const written = await writeChanged(project, rendered.files, state.onDisk);
    declarations().store();
    state.onDisk = new Map(rendered.files.map(({ path, content }) => [path, content]));
    return { catalog, problems: [], written };
  };
  return {
    async load() {
      state.files = await readSpec(project);
      const { catalog, problems } = store().load(state.files);
      throwProblems(problems);
      return catalog;
    },
    update(changed) {
      const next = state.last.then(() => update(changed));
      state.last = next.catch(() => undefined); // the caller gets the error
      return next;
    },
  };
}

async function readChanged(project: string, files: SpecFiles, file: string): Promise<void> {
  if (!file.endsWith('.yaml')) return;
  const text = await readFile(join(project, file), 'utf8').catch(() => undefined);
  if (text === undefined) files.delete(file);
  else files.set(file, text);
}

/** Writes what differs from what was rendered last time, since nobody else writes there, or the first time from the disk. */
async function writeChanged(
  project: string,
  rendered: Rendered[],
  onDisk: ReadonlyMap<string, string> | undefined,
): Promise<string[]> {
  const differences = onDisk ? differencesFrom(onDisk, rendered) : await findDifferences(project, rendered, OWNED);
  writeDifferences(project, differences);
  return differences.map(({ path }) => path);
}

function differencesFrom(onDisk: ReadonlyMap<string, string>, rendered: Rendered[]): Difference[] {
  const wanted = new Set(rendered.map(({ path }) => path));
  const changed = rendered.flatMap(({ path, content }): Difference[] => {
    const before = onDisk.get(path);
    if (before === content) return [];
    return [{ kind: before === undefined ? 'missing' : 'stale', path, before: before ?? '', after: content }];
  });
  const orphaned = [...onDisk].filter(([path]) => !wanted.has(path));
  return [...changed, ...orphaned.map(([path, before]): Difference => ({ kind: 'orphaned', path, before, after: '' }))];
}
