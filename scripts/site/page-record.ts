import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { openDiskCache } from '../lib/disk-cache.ts';
import { hashText } from '../lib/hash.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** The hash of all that the page was made of; see `page-keys.ts`. */
  key: string;
  /** The file of its script, relative to the site. */
  script: string;
  /** The names that its script imports from the shared ones. */
  imports: string;
}

/** The record of a complete build. */
export interface PageRecord {
  /** The hash of all that every page depends on; see {@link globalHash}. */
  globalHash: string;
  /** The files that pages share, named by their content, and the hashes of the server's chunks. */
  shared: string[];
  /** Pages by the path of their Markdown file, relative to `docs/`. */
  pages: Record<string, BuiltPage>;
}

/** The program of the site, any part of which may affect every page. */
const PROGRAM = ['.vitepress/**/*.{ts,vue,css}', 'scripts/**/*.ts', 'package-lock.json'];
const IGNORED = ['**/*.test.ts', '.vitepress/{.temp,cache,dist}/**', 'scripts/{bench,check}/**'];

/** The hash of all that every page depends on: the program, the environment, and which pages and public files there are. */
export function globalHash(project: string, pages: readonly string[], context: unknown): string {
  const sources = globSync(PROGRAM, { cwd: project, ignore: IGNORED, dot: true }).sort();
  const texts = sources.map((file) => [file, readFileSync(join(project, file), 'utf8')]);
  const assets = globSync('docs/public/**', { cwd: project, dot: true }).sort();
  const { SITE_BASE, SITE_URL, SITE_REPOSITORY, NODE_ENV } = process.env;
  return hashText(
    JSON.stringify([process.version, SITE_BASE, SITE_URL, SITE_REPOSITORY, NODE_ENV, context, assets, pages, texts]),
  );
}

/** The record of the last build, for the next one. */
export interface RecordFile {
  /** The record; undefined when there is none, or a damaged one. */
  read(): PageRecord | undefined;
  /** Writes the record of a complete build; undefined while a build is not complete. */
  write(record: PageRecord | undefined): void;
}

/** Opens the record of a project. */
export function openRecord(project: string): RecordFile {
  const store = openDiskCache(join(project, '.cache', 'site', 'record'));
  const key = hashText('pages');
  return {
    read: () => (JSON.parse(store.read(key) ?? 'null') as PageRecord | null) ?? undefined, // written below
    write: (record) => store.write(key, JSON.stringify(record ?? null)),
  };
}

/** The files of a page in the built site: its HTML, its script, and its script for a first visit, without static HTML. */
export const pageFiles = (page: string, script: string): string[] => [
  page.replace(/\.md$/, '.html'),
  script,
  script.replace(/\.js$/, '.lean.js'),
];

/** Whether the built site has a page's files. */
export const isBuilt = (outDir: string, page: string, { script }: BuiltPage): boolean =>
  pageFiles(page, script).every((file) => existsSync(join(outDir, file)));
