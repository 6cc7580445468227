import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDiskCache } from '../lib/disk-cache.ts';
import { hashText } from '../lib/hash.ts';
import { type Difference, type Output, writeDifferences } from '../lib/outputs.ts';
import { publishedFiles } from '../writers/site-files/publications.ts';
import { readSiteContent } from '../writers/site-files/site-content.ts';

/** What the process says: that all is made, then what it wrote, or why it could not. */
export type PublishAnswer = { ready: true } | { published: Published } | { failure: string };

/** What was written beside the pages. */
export interface Published {
  files: number;
  /** Bytes of all files. */
  bytes: number;
}

const [project = '.', folder = 'dist'] = process.argv.slice(2);

const tell = (answer: PublishAnswer): void => void process.send?.(answer);

/** Makes everything, and writes it when told to: VitePress empties the folder when it begins. */
async function publish(): Promise<Published> {
  const start = once(process, 'message');
  const files = await publishedFiles(await readSiteContent(project, process.env));
  tell({ ready: true });
  await start;
  const record = openRecord();
  const paths = files.map(({ path }) => path);
  const before = record.read();
  // Should this be interrupted, the next build knows of all that may be there.
  record.write([...new Set([...before, ...paths])]);
  writeDifferences(project, changesOf(files, before));
  record.write(paths);
  return { files: files.length, bytes: files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0) };
}

/** Pages that did not change stay, so the folder is not emptied: what an earlier build wrote and this one did not, goes. */
function changesOf(files: readonly Output[], before: readonly string[]): Difference[] {
  const wanted = new Set(files.map(({ path }) => path));
  const left = before.filter((path) => !wanted.has(path)).map((path) => join(folder, path));
  return [
    ...files.map(
      ({ path, content }): Difference => ({ kind: 'stale', path: join(folder, path), before: '', after: content }),
    ),
    ...left
      .filter((path) => existsSync(join(project, path)))
      .map((path): Difference => ({ kind: 'orphaned', path, before: '', after: '' })),
  ];
}

/** The paths that builds wrote into this folder beside its pages. */
function openRecord(): { read(): string[]; write(paths: readonly string[]): void } {
  const store = openDiskCache(join(project, '.cache', 'site', 'published'));
  const key = hashText(folder);
  return {
    read: () => JSON.parse(store.read(key) ?? '[]') as string[], // written below
    write: (paths) => store.write(key, JSON.stringify(paths)),
  };
}

// Whoever started this has ended.
process.once('disconnect', () => process.exit(1));
const answer = await publish().then(
  (published): PublishAnswer => ({ published }),
  (error: unknown): PublishAnswer => ({ failure: error instanceof Error ? error.message : String(error) }),
);
process.removeAllListeners('disconnect');
process.send?.(answer, () => process.disconnect());
