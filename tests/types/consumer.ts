import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The compilers that the guide promises, by version. */
export const COMPILERS = {
  'TypeScript 5.0': resolve('node_modules/typescript-5.0/bin/tsc'),
  'TypeScript 5.9': resolve('node_modules/typescript-5.9/bin/tsc'),
  'TypeScript 6': resolve('node_modules/typescript/bin/tsc'),
  'TypeScript 7': resolve('node_modules/typescript-native/bin/tsc'),
};

/** One diagnostic of a compiler. */
export interface Diagnostic {
  file: string;
  line: number;
  code: string;
}

/**
 * Packs the types package and the kit, and installs the tarballs in a new project; what they are used with is linked
 * from this project, so that nothing is downloaded. Returns the new project's folder.
 */
export async function installPackages(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'consumer-'));
  const { stdout } = await run('npm', ['run', '--silent', 'pack', '--', 'types', 'kit', '--destination', project]);
  const imports = { '#webhook': './webhook.ts', '#wxpay': './wxpay.ts' };
  const manifest = { name: 'consumer', private: true, type: 'module', imports };
  await writeFile(join(project, 'package.json'), JSON.stringify(manifest));
  // The peers are linked below; npm would fetch them.
  const options = ['--offline', '--legacy-peer-deps', '--no-audit', '--no-fund', '--no-save'];
  await run('npm', ['install', ...options, ...stdout.trim().split('\n')], { cwd: project });
  for (const name of ['axios', 'wechatpay-axios-plugin', '@types/node', 'miniprogram-api-typings']) {
    const link = join(project, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(resolve('node_modules', name), link);
  }
  return project;
}

/** Writes files into a project. */
export async function writeFiles(project: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text);
}

/** Compiles the files of a project that its `tsconfig.json` names. */
export async function compile(
  project: string,
  compiler: keyof typeof COMPILERS,
  config = 'tsconfig.json',
): Promise<Diagnostic[]> {
  // The compiler's own libraries are not what is tried, and take a third of the time.
  const options = ['--noEmit', '--skipDefaultLibCheck', '--pretty', 'false'];
  const parameters = [COMPILERS[compiler], '--project', config, ...options];
  const failure = await run(process.execPath, parameters, { cwd: project }).then(
    () => undefined,
    (error: { stdout: string }) => error,
  );
  const errors = failure?.stdout.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+)/gm) ?? [];
  const diagnostics = [...errors].map(([, file = '', line, code = '']) => ({ file, line: Number(line), code }));
  if (failure && diagnostics.length === 0) throw new Error(`${compiler} failed: ${failure.stdout}`);
  return diagnostics;
}

/** Runs a file of a project with Node; what it prints. */
export async function runFile(project: string, file: string): Promise<string> {
  const { stdout } = await run(process.execPath, [file], { cwd: project });
  return stdout.trim();
}
