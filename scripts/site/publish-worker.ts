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
  let bytes = 0;
  for (const { path, content } of files) {
    const file = join(project, folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    bytes += Buffer.byteLength(content);
  }
  await removeOthers(files.map(({ path }) => path));
  return { files: files.length, bytes };
}

/** Removes what an earlier build wrote and this one did not: pages that did not change stay, so the folder is not emptied. */
async function removeOthers(written: readonly string[]): Promise<void> {
  const store = openTextStore(join(project, '.cache', 'site', 'published'));
  const key = hashText(folder);
  const before = JSON.parse(store.read(key) ?? '[]') as string[]; // written below
  const wanted = new Set(written);
  for (const path of before) if (!wanted.has(path)) await rm(join(project, folder, path), { force: true });
  store.write(key, JSON.stringify(written));
}

// Whoever started this has ended.
process.once('disconnect', () => process.exit(1));
const answer = await publish().then(
  (published): PublishAnswer => ({ published }),
  (error: unknown): PublishAnswer => ({ failure: error instanceof Error ? error.message : String(error) }),
);
process.removeAllListeners('disconnect');
process.send?.(answer, () => process.disconnect());
