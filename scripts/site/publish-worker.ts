import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openTextStore } from '../hovers/text-store.ts';
import { hashText } from '../lib/hash.ts';
import { publishedFiles } from './publish.ts';
import { readSiteContent } from './publish-content.ts';

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
  let bytes = 0;
  for (const { path, content } of files) {
    const file = join(project, folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    bytes += Buffer.byteLength(content);
  }
  // Pages that did not change stay, so the folder is not emptied: what an earlier build wrote and this one did not, goes.
  const wanted = new Set(paths);
  for (const path of before) if (!wanted.has(path)) await rm(join(project, folder, path), { force: true });
  record.write(paths);
  return { files: files.length, bytes };
}

/** The paths that builds wrote into this folder beside its pages. */
function openRecord(): { read(): string[]; write(paths: readonly string[]): void } {
  const store = openTextStore(join(project, '.cache', 'site', 'published'));
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
