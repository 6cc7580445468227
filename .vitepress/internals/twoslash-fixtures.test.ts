import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { globSync } from 'tinyglobby';
import { createMarkdownRenderer, disposeMdItInstance, type MarkdownRenderer } from 'vitepress';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDependencyReader } from '../../scripts/hovers/dependencies.ts';
import { blockKey } from '../../scripts/hovers/hover-cache.ts';
import type { BlockHovers } from '../../scripts/hovers/hover-model.ts';
import { decodeHovers } from '../../scripts/hovers/hover-payload.ts';
import { loadHoverProject } from '../../scripts/hovers/hover-project.ts';
import { pageBlocks } from '../../scripts/hovers/page-blocks.ts';
import { computeByService, createServiceSource } from '../../scripts/hovers/service-hovers.ts';
import { createSmallHoverProject, writeProjectFile } from '../../scripts/hovers/small-project.fixture.ts';
import type { Problem } from '../../scripts/lib/problem.ts';
import { prepareFences } from '../../scripts/writers/html/example-blocks.ts';
import { classColors } from './class-colors.ts';
import { type HoverSource, hoverTransformers } from './hover-transformer.ts';
import { plainTokens } from './plain-tokens.ts';

const FOLDER = join(import.meta.dirname, 'fixtures/twoslash');
const names = globSync('*.md', { cwd: FOLDER })
  .map((file) => file.replace(/\.md$/, ''))
  .sort();
const known = new Map<string, BlockHovers>();
const problems = new Map<string, Problem[]>();

const source: HoverSource = {
  read: (block) => known.get(blockKey(block)),
  compute: ({ file }) => unknown(file),
};

let root: string;
let markdown: MarkdownRenderer;

beforeAll(async () => {
  root = createSmallHoverProject();
  writeProjectFile(root, 'snippets/noted.ts', "const a = '42';\n//    ^?\nexport const b = a;\n");
  const project = loadHoverProject(root);
  const service = createServiceSource(project, createDependencyReader(project));
  for (const name of names) {
    const blocks = pageBlocks(root, `docs/${name}.md`, sourceOf(name));
    const found = blocks.map((block) => computeByService(service, block));
    for (const [index, block] of blocks.entries()) known.set(blockKey(block), found[index] ?? unknown(block.file));
    problems.set(
      name,
      found.flatMap((each) => each.problems),
    );
  }
  markdown = await createMarkdownRenderer(join(root, 'docs'), {
    codeTransformers: [...hoverTransformers(source), plainTokens, classColors],
    config: (renderer) => prepareFences(renderer, root),
  });
});

afterAll(() => {
  disposeMdItInstance();
  rmSync(root, { recursive: true, force: true });
});

const sourceOf = (name: string): string => readFileSync(join(FOLDER, `${name}.md`), 'utf8');

function unknown(file: string): never {
  throw new Error(`${file} was not computed`);
}

test.each(names)('%s', async (name) => {
  const html = await markdown
    .renderAsync(sourceOf(name), { path: join(root, `docs/${name}.md`) })
    .catch((error: unknown) => `<p>${String(error)}</p>`);
  await expect(describePage(html, problems.get(name) ?? [])).toMatchFileSnapshot(`fixtures/twoslash/${name}.txt`);
});

/** Of each block: its lines without colours, the text that the copy button takes, the text of each hover; then problems. */
function describePage(html: string, found: readonly Problem[]): string {
  const $ = load(html);
  const parts = $('pre')
    .toArray()
    .flatMap((pre) => {
      const hovers = decodeHovers($(pre).attr('data-hovers') ?? '[]').map(([text], index) => `${index}  ${text}`);
      const lines = withoutColors($(pre).find('code').html() ?? '');
      const copy = $(pre).clone();
      copy.find('.vp-copy-ignore').remove();
      return ['── shown', lines, '── copied', copy.text(), '── hovers', ...hovers, ''];
    });
  const lines = found.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  const failure = $('p:contains("Error:")').text();
  if (failure) parts.push('── not rendered', failure, '');
  return [...parts, ...(lines.length ? ['── problems', ...lines, ''] : [])].join('\n');
}

const withoutColors = (html: string): string =>
  html.replaceAll(/ class="(?:[ld]-[\w -]+|line)"/g, '').replaceAll(/<span>([^<]*)<\/span>/g, '$1');
