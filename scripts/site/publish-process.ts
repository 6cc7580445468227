import { fork } from 'node:child_process';
import { once } from 'node:events';
import { TYPESCRIPT_LOADER } from '../lib/typescript-loader.ts';
import type { PublishAnswer, Published } from './publish-worker.ts';

/** The files beside the pages, being made in a process of its own. */
export interface Publishing {
  /** Writes them once they are made; to be called when the pages are written. Rejects with the reason when it can't. */
  write(): Promise<Published>;
  /** Ends the process, done or not. */
  end(): void;
}

/** Starts to make what stands beside the pages; it is written into `folder` of the project. */
export function startPublishing(project: string, folder = 'dist'): Publishing {
  const child = fork(new URL('./publish-worker.ts', import.meta.url), [project, folder], {
    execArgv: TYPESCRIPT_LOADER,
  });
  const failed = new Promise<never>((_resolve, reject) => {
    child.on('message', (answer: PublishAnswer) => {
      if ('failure' in answer) reject(new Error(answer.failure));
    });
    child.once('exit', (code, signal) => {
      const message = `Making the files beside the pages ended early (${signal ?? code}). Run it again.`;
      if (code !== 0) reject(new Error(message));
    });
    child.once('error', reject);
  });
  failed.catch(() => undefined); // write() tells it
  const ready = once(child, 'message');
  ready.catch(() => undefined); // it is told by `failed` as well
  const write = async (): Promise<Published> => {
    await ready;
    const written = once(child, 'message') as Promise<[PublishAnswer]>;
    child.send({ write: true });
    const [answer] = await written;
    if (!('published' in answer)) throw new Error('Writing the files beside the pages failed.');
    return answer.published;
  };
  return { write: () => Promise.race([write(), failed]), end: () => void child.kill() };
}
