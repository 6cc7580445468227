import type { Problem } from '../../lib/problem.ts';
import { SERVER_FILE } from '../../spec/locations.ts';
import type { Rule } from '../rule.ts';
import { compileProject } from '../support/typescript-native.ts';

const PROJECT = 'snippets/webhook/servers/tsconfig.json';

/** Every server compiles in strict mode, in a program of its own: the types of the frameworks are as many as all examples. */
export const webhookServersCompile: Rule = {
  id: 'webhook-servers-compile',
  group: 'examples',
  async check({ root, files }) {
    const servers = [...files.keys()].filter((file) => SERVER_FILE.test(file));
    const compilation = await compileProject(root, PROJECT, 'webhook-servers-compile', 'Correct the server.');
    const compiled = new Set(compilation.files.map((file) => file.slice(root.length + 1)));
    const leftOut = servers.filter((file) => !compiled.has(file));
    return {
      problems: [...compilation.problems, ...leftOut.map(notCompiled)],
      checked: { servers: servers.length },
      milliseconds: compilation.milliseconds,
    };
  },
};

function notCompiled(file: string): Problem {
  const fix = `Let "include" of ${PROJECT} reach it.`;
  return { rule: 'webhook-servers-compile', file, line: 1, column: 1, message: 'The server was not compiled.', fix };
}
