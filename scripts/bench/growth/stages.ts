import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readInput } from '../../check/check-input.ts';
import { draftPage } from '../../docs/draft-page.ts';
import { draftExamples } from '../../examples/draft-example.ts';
import { extractHovers } from '../../hovers/hovers.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { loadCatalog, readSpec } from '../../spec/load/load-catalog.ts';
import { throwProblems } from '../../spec/load/load-spec.ts';
import { pageFile } from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';
import { createPageRenderer } from '../../writers/html/page-renderer.ts';
import { tryRenderTypes } from '../../writers/types/render-types.ts';

/** Result and own cost of a stage: reading and writing files is not counted. */
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
    return timed(() => operations.flatMap(draftExamples));
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
