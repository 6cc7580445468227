import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { glob } from 'tinyglobby';
import type { MarkdownPage } from '../docs/markdown-page.ts';
import { readMarkdown } from '../docs/read-markdown.ts';
import { lazyMap } from '../lib/map-view.ts';
import { VERSIONS } from '../lib/object-hash.ts';
import { once } from '../lib/once.ts';
import type { Problem } from '../lib/problem.ts';
import type { Operation, Webhook } from '../spec/catalog-model.ts';
import { type LoadedCatalog, loadCatalog, type SpecFiles } from '../spec/load/load-catalog.ts';
import { isSpecFile, OFFICIAL_FOLDER } from '../spec/locations.ts';
import type { RenderCache } from '../writers/types/render-cache.ts';
import { OWNED, tryRenderTypes } from '../writers/types/render-types.ts';

/** Paths of files. */
export interface Paths extends Iterable<string> {
  has(path: string): boolean;
}

/** All that rules read. Nobody changes it. The spec is loaded when somebody first asks for a part of it. */
export interface CheckInput extends Pick<LoadedCatalog, 'catalog' | 'referenced' | 'cursors'> {
  /** Absolute folder of the project; only rules that start a compiler read it from disk. */
  root: string;
  /** Text files of the project's content folders, keyed by their path relative to the root. */
  files: ReadonlyMap<string, string>;
  /** The files whose path matches, in their order: a rule that asks for them is checked again when one of those changes. */
  filesMatching(pattern: RegExp): (readonly [file: string, text: string])[];
  /** Every path of the project, text or not, but for what is installed or built. */
  assets: Paths;
  /** The parts of every page of `docs/`, keyed by its path; each read once, when first asked for. */
  pages(): ReadonlyMap<string, MarkdownPage>;
  /** The declarations that the spec gives, or why it can give none; made once, when first asked for. */
  declarations(): ReturnType<typeof tryRenderTypes>;
  /** Problems of the loader. */
  loaderProblems: Problem[];
  /** Hash of an operation or a callback with all that the model has of it, places too. */
  versionOf(subject: Operation | Webhook): string;
  /** Gets the progress of a long rule, as a line of text; absent when nobody watches. */
  onProgress?: (text: string) => void;
}

/** Code whose values texts tell: `scripts/check/told-values.yaml` names its files. */
const TOLD = [
  '.vitepress/theme/{edit/edit-tools,live/result-view,live/setup-run,signature/result-view}.ts',
  'biome.json',
  'live/src/page/sandbox.ts',
  'mock/src/{notify/send,v3/authorization}.ts',
  'scripts/check/rules/{diagram-renders,example-is-current,product-order}.ts',
  'scripts/docs/prose-style/page-description-text.ts',
  'scripts/{lib/browser,live/live-programs,site/signature-frame,spec/operation-model,spec/load/load-webhooks}.ts',
  'scripts/writers/{html/html-fields,site-files/operation-index-model,site-files/spec-documents}.ts',
];

/** What the project says of itself, and where its commands are: those who work on it read it, and rules hold it to the facts. */
const HANDBOOK = [
  '*.md',
  '{kit,mock,openapi,virtual-types,.vitepress/internals}/README*.md',
  '.changeset/*.md',
  'package.json',
  'package-lock.json',
  '{kit,live,mock,virtual-types}/package.json',
  '.github/{workflows,actions}/**/*.yml',
  'scripts/*.ts',
  'scripts/languages/*.ts',
  'kit/src/index.ts',
  'kit/src/{merchant,webhook}/*.ts',
  'mock/src/*.ts',
  'mock/src/control/*.ts',
  'mock/src/*/*-command.ts',
  'mock/Dockerfile',
  'kit/src/pay-sign/fixtures/*.text',
  '.vitepress/internals/theme-config.ts',
  '.vitepress/theme/*.vue',
  'scripts/reference/navigation/guides.ts',
  'scripts/check/told-values.yaml',
  ...TOLD,
];

/** Files of `virtual-types/` that are the generator's, among those that the check reads. */
export const GENERATED = /^virtual-types\/(?!(?:README[^/]*\.md|package\.json)$)/;

/** Of `virtual-types/` only what the generator owns. */
const TEXT_FILES = [
  'openapi/**/*.yaml',
  'openapi/**/*.yml',
  `${OFFICIAL_FOLDER}**/*.json`,
  'snippets/**/*.ts',
  'snippets/client/*.{kt,swift,ets,html,wxml}',
  'snippets/tools/*.js',
  'docs/**/*.md',
  ...OWNED.include,
];

/** Folders of what is installed, built or cached. */
const NOT_OURS = ['**/{node_modules,dist,.cache,.git,coverage}/**', '.vitepress/{cache,.temp}/**'];

const isContent = picomatch(TEXT_FILES, { ignore: OWNED.exclude });
const isHandbook = picomatch(HANDBOOK, { dot: true });

/** Reads the content folders of a project, like {@link createInput}. Throws when the folder can't be read. */
export async function readInput(root: string, caches?: InputCaches): Promise<CheckInput> {
  const assets = await glob('**', { cwd: root, dot: true, ignore: NOT_OURS });
  // One after the other: to wait for each of thousands of small files takes three times as long as to read it.
  const files = assets
    .filter((path) => isContent(path) || isHandbook(path))
    .sort()
    .map((path): [string, string] => [path, readFileSync(join(root, path), 'utf8')]);
  return createInput(root, new Map(files), new Set(assets), caches);
}

/** What is known of the input from before, so that what did not change is not made again. */
export interface InputCaches {
  /** @default loadCatalog */
  load?: ((files: SpecFiles) => LoadedCatalog) | undefined;
  /** @default readMarkdown */
  readPage?: ((text: string, file: string) => MarkdownPage) | undefined;
  /** Gets the texts of the files. */
  declarations?: ((textOf: (path: string) => string | undefined) => RenderCache) | undefined;
}

/** Makes the input of a check from files in memory. */
export function createInput(
  root: string,
  files: ReadonlyMap<string, string>,
  assets: Paths,
  { load = loadCatalog, readPage = readMarkdown, declarations }: InputCaches = {},
): CheckInput {
  const loaded = once(() => load(new Map([...files].filter(([file]) => isSpecFile(file)))));
  return {
    ...{ root, files, assets },
    get catalog() {
      return loaded().catalog;
    },
    get referenced() {
      return loaded().referenced;
    },
    get cursors() {
      return loaded().cursors;
    },
    get loaderProblems() {
      return loaded().problems;
    },
    filesMatching: (pattern) => [...files].filter(([file]) => pattern.test(file)),
    pages: once(() => lazyMap([...files.keys()].filter(isPage), (file) => readPage(files.get(file) ?? '', file))),
    declarations: once(() =>
      tryRenderTypes(
        loaded().catalog,
        declarations?.((path) => files.get(path)),
      ),
    ),
    versionOf: VERSIONS.of,
  };
}

/** Path of a page of the site. */
export const PAGE = /^docs\/.*\.md$/;

/** Path of the page of one or more operations. */
export const OPERATION_PAGE = /^docs\/openapi\//;

/** Whether a file is a page of the site. */
export const isPage = (file: string): boolean => PAGE.test(file);
