import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadCatalog, readSpec } from '../../catalog/load.ts';
import type { Catalog } from '../../catalog/model.ts';
import { pageFile } from '../../catalog/name.ts';
import { operationsByName } from '../../catalog/traverse.ts';
import { readInput } from '../../check/input.ts';
import { createPageRenderer } from '../../check/page-renderer.ts';
import { draftExample } from '../../examples/draft.ts';
import { extractHovers } from '../../hovers/hovers.ts';
import { draftPage } from '../../pages/draft.ts';
import { throwProblems } from '../../site/load-spec.ts';
import { tryRenderTypes } from '../../types/render.ts';

/** What a stage made, and what it took of its own: reading and writing files is not counted. */
export interface StageResult {
  milliseconds: number;
  made: number;
}

interface Output {
  path: string;
  content: string;
}

const load = async (root: string): Promise<Catalog> => {
  const { catalog, problems } = loadCatalog(await readSpec(root));
  throwProblems(problems);
  return catalog;
};

/** The stages of the pipeline that run in a program of ours, in their order. Each reads what the ones before wrote. */
export const STAGES = {
  load: async (root: string) => {
    const files = await readSpec(root);
    return timed(() => loadCatalog(files).catalog.operations);
  },
  types: async (root: string) => {
    const catalog = await load(root);
    return writeTimed(root, () => {
      const { files, problems } = tryRenderTypes(catalog);
      throwProblems(problems);
      return files;
    });
  },
  examples: async (root: string) => {
    const { operations } = await load(root);
    return timed(() => operations.map(draftExample));
  },
  pages: async (root: string) => {
    const catalog = await load(root);
    return writeTimed(root, () => [...operationsByName(catalog).values()].map(draftPage));
  },
  tables: async (root: string) => {
    const input = await readInput(root);
    const render = await createPageRenderer(input);
    return timed(() => [...operationsByName(input.catalog).keys()].map((name) => render(pageFile(name)).length));
  },
  hovers: (root: string) => timed(async () => [...(await extractHovers({ root })).hovers.keys()]),
};

export type StageName = keyof typeof STAGES;

async function writeTimed(root: string, make: () => Output[]): Promise<StageResult> {
  const outputs: Output[] = [];
  const result = await timed(() => {
    outputs.push(...make());
    return outputs;
  });
  for (const { path, content } of outputs) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return result;
}

async function timed(make: () => readonly unknown[] | Promise<readonly unknown[]>): Promise<StageResult> {
  const start = performance.now();
  const { length } = await make();
  return { milliseconds: performance.now() - start, made: length };
}
