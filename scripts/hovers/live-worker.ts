import { endWithParent, tellParent } from '../lib/worker.ts';
import { computeWith } from './compute.ts';
import type { LiveAnswer, LiveRequest } from './live.ts';
import { createHoverService } from './service.ts';
import { loadTree } from './tree.ts';

endWithParent();

const [root = '.'] = process.argv.slice(2);
const state = { tree: loadTree(root) };
const service = createHoverService(state.tree);

process.on('message', (message) => {
  const { id, blocks, reload } = message as LiveRequest;
  if (reload) {
    state.tree = loadTree(root);
    service.reload(state.tree);
  }
  const answer = ((): LiveAnswer => {
    try {
      return { id, hovers: computeWith(service, state.tree, blocks) };
    } catch (error) {
      return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  })();
  tellParent(answer);
});
