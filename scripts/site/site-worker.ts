import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveParent } from '../lib/child-process.ts';
import { openDiskCache } from '../lib/disk-cache.ts';
import { hashText } from '../lib/hash.ts';
import { type StagedFiles, stageFiles } from '../lib/outputs.ts';
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

/** Files on their way into the site, by their paths there. */
interface Made {
  staged: StagedFiles;
  paths: Set<string>;
  bytes: number;
}

let spec: Promise<LoadedSpec> | undefined;
let made: Made | undefined;

/** The spec of the one project of this process. */
function specOf(project: string): Promise<LoadedSpec> {
  spec ??= loadSpec(project);
  return spec;
}

const functions = {
  /** Makes what pages read. */
  prepare: async (project: string): Promise<Prepared> => prepareSite(project, (await specOf(project)).catalog),
  /** Makes all files next to the pages, outside of the site: VitePress may empty its folder when it begins. */
  async makeFiles(project: string, folder: string): Promise<void> {
    const content = await siteContent(project, process.env, await specOf(project));
    made = { staged: stageFiles(project, join('.cache', 'site', 'staged')), paths: new Set(), bytes: 0 };
    for await (const files of publishedFiles(content)) for (const file of files) stage(made, folder, file);
  },
  /** Moves them into the folder of the site. */
  placeFiles(project: string, folder: string): Published {
    if (!made) throw new Error('no files were made');
    const { staged, paths, bytes } = made;
    const record = openPublishedPaths(project, folder);
    const before = record.read();
    // Should this be interrupted, the next build knows of all that may be there.
    record.write([...new Set([...before, ...paths])]);
    staged.place(orphansOf(project, folder, paths, before));
    staged.remove();
    record.write([...paths]);
    return { files: paths.size, bytes };
  },
};

/** The functions of the process that makes all of a site but its pages. */
export type SiteFunctions = typeof functions;

serveParent(functions);

function stage(made: Made, folder: string, { path, content }: PublishedFile): void {
  made.staged.add(join(folder, path), content);
  made.paths.add(path);
  made.bytes += Buffer.byteLength(content);
}

/** Files that only an earlier build wrote: the folder is not emptied, for the pages that stay. */
const orphansOf = (project: string, folder: string, paths: ReadonlySet<string>, before: readonly string[]): string[] =>
  before
    .filter((path) => !paths.has(path))
    .map((path) => join(folder, path))
    .filter((path) => existsSync(join(project, path)));

/** The record of the paths that builds wrote into a folder next to its pages. */
function openPublishedPaths(project: string, folder: string) {
  const store = openDiskCache(join(project, '.cache', 'site', 'published'));
  const key = hashText(folder);
  return {
    read: () => JSON.parse(store.read(key) ?? '[]') as string[], // written below
    write: (paths: readonly string[]) => store.write(key, JSON.stringify(paths)),
  };
}
