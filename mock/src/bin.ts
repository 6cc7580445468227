import { runMockCommand } from './mock-command.ts';
import { loadPackagedCatalog } from './packaged-program.ts';

void runMockCommand(
  {
    name: 'npx wechatpay-mock',
    loadCatalog: loadPackagedCatalog,
    loadWebhooks: async () => (await loadPackagedCatalog()).webhooks,
  },
  process.argv.slice(2),
);
