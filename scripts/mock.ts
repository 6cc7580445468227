import { runMockCommand } from '../mock/src/mock-command.ts';
import { bundleWindow } from './packages/bundle-window.ts';
import { loadCatalog, readSpec } from './spec/load/load-catalog.ts';
import { loadWebhooksAlone } from './spec/load/load-spec.ts';

const PROGRAM = {
  name: 'npm run mock --',
  loadCatalog: async () => loadCatalog(await readSpec(process.cwd())).catalog,
  loadWindow: bundleWindow,
  loadWebhooks: () => loadWebhooksAlone(process.cwd()),
};

await runMockCommand(PROGRAM, process.argv.slice(2));
