import { type CheckInput, createInput } from '../../scripts/check/check-input.ts';
import type { LoadCache } from '../../scripts/spec/load/load-cache.ts';
import { loadCatalog } from '../../scripts/spec/load/load-catalog.ts';
import { goldenContent } from './golden-content.ts';

/** The input of a check of the golden content with its declarations. Throws when its spec has a problem. */
export async function goldenInput(cache?: LoadCache): Promise<CheckInput> {
  const root = process.cwd();
  const content = await goldenContent(root);
  const declarations = createInput(root, content, new Set()).declarations().files;
  const files = new Map([...content, ...declarations.map(({ path, content: text }) => [path, text] as const)]);
  const input = createInput(root, files, new Set([...files.keys()].filter((file) => file.startsWith('docs/'))), {
    load: (spec) => loadCatalog(spec, cache),
  });
  const [problem] = input.loaderProblems;
  if (problem) throw new Error(`${problem.file}:${problem.line} ${problem.message}`);
  return input;
}
