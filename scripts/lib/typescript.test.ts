import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from './project-root.ts';
import { TYPESCRIPT_LOADER } from './typescript-loader.ts';

/** Prints whether the compiler is loaded, after a module and before and after a question to it. */
const programOf = (file: string): string => `
  import { createRequire } from 'node:module';
  const require = createRequire(${JSON.stringify(pathToFileURL(`${PROJECT_ROOT}/x`).href)});
  const isLoaded = () => Object.keys(require.cache).some((path) => path.endsWith('/typescript/lib/typescript.js'));
  await import(${JSON.stringify(pathToFileURL(`${PROJECT_ROOT}/${file}`).href)});
  const before = isLoaded();
  const { default: ts } = await import(${JSON.stringify(pathToFileURL(`${PROJECT_ROOT}/scripts/lib/typescript.cjs`).href)});
  ts.version;
  console.log(before, isLoaded());
`;

test.each(['scripts/hovers/hover-session.ts', 'scripts/site/publications.ts', 'scripts/check/rules/index.ts'])(
  'the compiler is not loaded with %s, but by the first question',
  (file) => {
    const parameters = [...TYPESCRIPT_LOADER, '--input-type=module', '--eval', programOf(file)];
    const printed = execFileSync(process.execPath, parameters, { cwd: PROJECT_ROOT, encoding: 'utf8' });
    expect(printed.trim()).toBe('false true');
  },
);
