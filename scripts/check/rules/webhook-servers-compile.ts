import { SERVER_FILE } from '../../spec/locations.ts';
import { defineRule } from '../define-rule.ts';
import { compileProject } from '../support/compile-project.ts';

/** Every server compiles in strict mode, in a program of its own: the types of the frameworks are as many as all examples. */
export const webhookServersCompile = defineRule({
  id: 'webhook-servers-compile',
  group: 'examples',
  cost: 'compile',
  isProcess: true,
  async check(context) {
    const { files } = context;
    const servers = [...files.keys()].filter((file) => SERVER_FILE.test(file));
    const project = 'snippets/webhook/servers/tsconfig.json';
    const options = { project, files: servers, unit: 'server', fix: 'Correct the server.' };
    const { milliseconds } = await compileProject(context, options);
    return { checked: { servers: servers.length }, milliseconds };
  },
});
