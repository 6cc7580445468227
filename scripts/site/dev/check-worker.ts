import { resolve } from 'node:path';
import { exitWithParent, sendToParent } from '../../lib/child-process.ts';
import type { CheckRequest, CheckResponse } from './check-process.ts';
import { openLiveCheck } from './live-check.ts';

exitWithParent();

const [root = '.'] = process.argv.slice(2);
// Rules cut the folder off absolute paths, so that it must not end in a slash.
const live = openLiveCheck(resolve(root));
const state = { latest: -1 };

/** One request after the other: the next one builds on what this one read. */
const work = { queue: Promise.resolve() };

process.on('message', (message) => {
  const request = message as CheckRequest;
  state.latest = request.id;
  work.queue = work.queue.then(() => answer(request));
});

async function answer({ id, changed }: CheckRequest): Promise<void> {
  try {
    await live.check(
      changed,
      (problems, complete) => send({ id, problems, complete }),
      // What the compiler says of files that have changed again is of no use.
      () => state.latest === id,
    );
  } catch (error) {
    send({ id, failure: error instanceof Error ? error.message : String(error) });
  }
}

function send(answer: CheckResponse): void {
  sendToParent(answer);
}
