import { runMockCommand } from './mock-command.ts';
import { loadPackagedCatalog, loadPackagedWindow } from './packaged-program.ts';

void runMockCommand(
  {
    name: 'npx wechatpay-mock',
    loadCatalog: loadPackagedCatalog,
    loadWindow: loadPackagedWindow,
    loadWebhooks: async () => (await loadPackagedCatalog()).webhooks,
  },
  process.argv.slice(2),
);
