import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readInput } from '../../check/check-input.ts';
import { draftPage } from '../../docs/draft-page.ts';
import { draftExamples } from '../../examples/draft-example.ts';
import { extractHovers } from '../../hovers/hovers.ts';
import { findPageBlocks } from '../../hovers/page-blocks.ts';
import type { Output } from '../../lib/outputs.ts';
import { loadCatalog, readSpec } from '../../spec/load/load-catalog.ts';
import { throwProblems } from '../../spec/load/load-spec.ts';
import { pageFile } from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';
import { createPageRenderer } from '../../writers/html/page-renderer.ts';
import { tryRenderTypes } from '../../writers/types/render-types.ts';
import { MOCK_STAGES } from './mock-stages.ts';
import { SEARCH_STAGES } from './search-stages.ts';
import { loadProject, type StageResult, timed } from './stage.ts';

/** The stages of the pipeline that run in a program of ours. Each reads what the ones before wrote. */
export const STAGES = {
  load: async (root: string) => {
    const files = await readSpec(root);
    return timed(() => loadCatalog(files).catalog.operations);
  },
  types: async (root: string) => {
    const catalog = await loadProject(root);
    return writeTimed(root, () => {
      const { files, problems } = tryRenderTypes(catalog);
      throwProblems(problems);
      return files;
    });
  },
  examples: async (root: string) => {
    const { operations } = await loadProject(root);
    return timed(() => operations.flatMap(draftExamples));
  },
  pages: async (root: string) => {
    const catalog = await loadProject(root);
    return timed(() => [...operationsByName(catalog).values()].map(draftPage));
  },
  tables: async (root: string) => {
    const input = await readInput(root);
    const render = await createPageRenderer(input);
    return timed(() => [...operationsByName(input.catalog).keys()].map((name) => render(pageFile(name)).length));
  },
  /** Of the blocks that a build needs. */
  hovers: async (root: string) => {
    const blocks = findPageBlocks(root);
    return timed(async () => [...(await extractHovers({ root, examples: [], blocks })).hovers.keys()]);
  },
  ...SEARCH_STAGES,
  ...MOCK_STAGES,
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
