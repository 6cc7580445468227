import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveParent } from '../lib/child-process.ts';
import { openDiskCache } from '../lib/disk-cache.ts';
import { hashText } from '../lib/hash.ts';
import { type Change, writeDifferences } from '../lib/outputs.ts';
import { type LoadedSpec, loadSpec } from '../spec/load/load-spec.ts';
import { type PublishedFile, siteContent } from '../writers/site-files/publication.ts';
import { type Prepared, prepareSite } from './prepare-site.ts';
import { publishedFiles } from './publications.ts';

/** Totals of the files written next to the pages. */
export interface Published {
  files: number;
  /** Bytes of all files. */
  bytes: number;
}

let spec: Promise<LoadedSpec> | undefined;
let files: readonly PublishedFile[] = [];

/** The spec of the one project of this process. */
function specOf(project: string): Promise<LoadedSpec> {
  spec ??= loadSpec(project);
  return spec;
}

const functions = {
  /** Makes what pages read. */
  prepare: async (project: string): Promise<Prepared> => prepareSite(project, (await specOf(project)).catalog),
  /** Makes all files next to the pages. */
  async makeFiles(project: string): Promise<void> {
    files = await publishedFiles(await siteContent(project, process.env, await specOf(project)));
  },
  /** Writes them into a folder of the project. It comes second, because VitePress may empty the folder when it begins. */
  writeFiles(project: string, folder: string): Published {
    const record = openPublishedPaths(project, folder);
    const paths = files.map(({ path }) => path);
    const before = record.read();
    // Should this be interrupted, the next build knows of all that may be there.
    record.write([...new Set([...before, ...paths])]);
    writeDifferences(project, changesOf(project, folder, before));
    record.write(paths);
    return { files: files.length, bytes: files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0) };
  },
};

/** The functions of the process that makes all of a site but its pages. */
export type SiteFunctions = typeof functions;

serveParent(functions);

/** All files, and the removal of those that only an earlier build wrote: the folder is not emptied, for the pages that stay. */
function changesOf(project: string, folder: string, before: readonly string[]): Change[] {
  const wanted = new Set(files.map(({ path }) => path));
  const left = before.filter((path) => !wanted.has(path)).map((path) => join(folder, path));
  return [
    ...files.map(({ path, content }): Change => ({ kind: 'stale', path: join(folder, path), after: content })),
    ...left
      .filter((path) => existsSync(join(project, path)))
      .map((path): Change => ({ kind: 'orphaned', path, after: '' })),
  ];
}

/** The record of the paths that builds wrote into a folder next to its pages. */
function openPublishedPaths(project: string, folder: string) {
  const store = openDiskCache(join(project, '.cache', 'site', 'published'));
  const key = hashText(folder);
  return {
    read: () => JSON.parse(store.read(key) ?? '[]') as string[], // written below
    write: (paths: readonly string[]) => store.write(key, JSON.stringify(paths)),
  };
}
