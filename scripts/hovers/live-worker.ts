import { exitWithParent, sendToParent } from '../lib/child-process.ts';
import { computeWith } from './compute-hovers.ts';
import { loadHoverProject } from './hover-project.ts';
import { createHoverService } from './language-service.ts';
import type { LiveAnswer, LiveRequest } from './live-hovers.ts';

exitWithParent();

const [root = '.'] = process.argv.slice(2);
const state = { tree: loadHoverProject(root) };
const service = createHoverService(state.tree);

process.on('message', (message) => {
  const { id, blocks, reload } = message as LiveRequest;
  if (reload) {
    state.tree = loadHoverProject(root);
    service.reload(state.tree);
  }
  const answer = ((): LiveAnswer => {
    try {
      return { id, hovers: computeWith(service, state.tree, blocks) };
    } catch (error) {
      return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  })();
  sendToParent(answer);
});
