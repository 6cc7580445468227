import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveParent } from '../lib/child-process.ts';
import { openDiskCache } from '../lib/disk-cache.ts';
import { hashText } from '../lib/hash.ts';
import { type Change, writeDifferences } from '../lib/outputs.ts';
import { type PublishedFile, readSiteContent } from '../writers/site-files/publication.ts';
import { publishedFiles } from './publications.ts';

/** Totals of the files written next to the pages. */
export interface Published {
  files: number;
  /** Bytes of all files. */
  bytes: number;
}

let files: readonly PublishedFile[] = [];

const functions = {
  /** Makes all files. */
  async prepare(project: string): Promise<void> {
    files = await publishedFiles(await readSiteContent(project, process.env));
  },
  /** Writes them into a folder of the project. It comes second, because VitePress may empty the folder when it begins. */
  write(project: string, folder: string): Published {
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

/** The functions of the process that writes the files next to the pages. */
export type PublishFunctions = typeof functions;

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
