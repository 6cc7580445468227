import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const FILE = 'virtual-types/v3/pay/transactions/jsapi.d.ts';

let project = '';

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'generate-'));
  for (const name of ['scripts', 'package.json', 'node_modules']) await symlink(resolve(name), join(project, name));
  await mkdir(join(project, 'openapi/paths/v3/pay/transactions'), { recursive: true });
  await cp('openapi/components', join(project, 'openapi/components'), { recursive: true });
  const item = 'paths/v3/pay/transactions/jsapi.yaml';
  await cp(join('openapi', item), join(project, 'openapi', item));
  const root = await readFile('openapi/openapi.yaml', 'utf8');
  const head = root.slice(0, root.indexOf('\npaths:'));
  await writeFile(
    join(project, 'openapi/openapi.yaml'),
    `${head}\npaths:\n  /v3/pay/transactions/jsapi:\n    $ref: ./${item}\n`,
  );
});

afterEach(() => rm(project, { recursive: true, force: true }));

/** Runs the command in the project: exit code, and all it printed. */
async function generate(...options: string[]): Promise<{ code: number; output: string }> {
  const parameters = ['--import', 'tsx', resolve('scripts/generate.ts'), ...options];
  return run(process.execPath, parameters, { cwd: project }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  );
}

const change = async (file: string, edit: (text: string) => string): Promise<void> =>
  writeFile(join(project, file), edit(await readFile(join(project, file), 'utf8')));

describe('npm run generate', () => {
  it('writes what is missing, then finds everything fresh, and leaves nothing behind', async () => {
    const first = await generate();
    expect(first).toMatchObject({ code: 0, output: expect.stringMatching(/of 1 operations, \d+ written, 0 removed/) });
    expect(await readFile(join(project, FILE), 'utf8')).toContain('interface Jsapi {');
    expect(await generate()).toMatchObject({ code: 0, output: expect.stringContaining(' 0 written, 0 removed') });
    expect(await generate('--check')).toMatchObject({ code: 0, output: expect.stringContaining('all fresh') });
    expect(await readdir(join(project, '.cache'))).toEqual([]);
  });

  it('removes orphans with their folders, but not the hand-written files of the package', async () => {
    await generate();
    await mkdir(join(project, 'virtual-types/v3/gone'), { recursive: true });
    await writeFile(join(project, 'virtual-types/v3/gone/orphan.d.ts'), 'x');
    await writeFile(join(project, 'virtual-types/index.js'), 'x');
    expect((await generate()).output).toContain(' 1 removed');
    expect(await readdir(join(project, 'virtual-types/v3'))).toEqual(['pay']);
    expect(await readdir(join(project, 'virtual-types'))).toContain('index.js');
  });

  it('writes nothing while the spec has problems', async () => {
    await generate();
    const before = await readFile(join(project, FILE), 'utf8');
    await change('openapi/paths/v3/pay/transactions/jsapi.yaml', (text) =>
      text.replace('operationId', 'operationId: ['),
    );
    const { code, output } = await generate();
    expect(code).toBe(1);
    expect(output).toMatch(/openapi\/paths\/v3\/pay\/transactions\/jsapi\.yaml:\d+:\d+ .*\n[\s\S]*nothing was written/);
    expect(output).not.toMatch(/^\s+at /m);
    expect(await readFile(join(project, FILE), 'utf8')).toBe(before);
  });
});

describe('npm run generate -- --check', () => {
  it.each([
    [
      'missing',
      () => rm(join(project, FILE)),
      /--- \/dev\/null.*\n\+\+\+ b\/virtual-types\/v3\/pay\/transactions\/jsapi\.d\.ts/,
    ],
    [
      'stale',
      () => change(FILE, (text) => text.replace('appid: string', 'appid: number')),
      /-.*appid: number;\n\+.*appid: string;/,
    ],
    [
      'orphaned',
      () => writeFile(join(project, 'virtual-types/v3/stray.ts'), 'stray\n'),
      /\+\+\+ \/dev\/null.*\n.*\n-stray/,
    ],
  ])(
    'exits 1 with a diff and the mending command when a file is %s, and writes nothing',
    async (kind, damage, diff) => {
      await generate();
      await damage();
      for (const attempt of [1, 2]) {
        const { code, output } = await generate('--check');
        expect({ attempt, code }).toEqual({ attempt, code: 1 });
        expect(output).toMatch(diff);
        expect(output).toContain(`1 ${kind}`);
        expect(output.trimEnd()).toMatch(/To mend: npm run generate$/);
      }
    },
  );
});
