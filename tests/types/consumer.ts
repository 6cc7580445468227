import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The two compilers, by version. */
export const COMPILERS = {
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
 * Packs `virtual-types/` and installs the tarball in a new project; what the package is used with is linked
 * from this project, so that nothing is downloaded. Returns the new project's folder.
 */
export async function installPackage(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'consumer-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', project], { cwd: 'virtual-types' });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  // The peers are linked below; npm would fetch them.
  const options = ['--offline', '--legacy-peer-deps', '--no-audit', '--no-fund', '--no-save'];
  await run('npm', ['install', ...options, `./${filename}`], { cwd: project });
  for (const name of ['axios', 'wechatpay-axios-plugin', '@types/node']) {
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

/** Compiles files of a project, strictly; with node resolution the declarations of all libraries are checked as well. */
export async function compile(
  project: string,
  compiler: keyof typeof COMPILERS,
  files: string[],
  resolution: 'NodeNext' | 'Bundler',
): Promise<Diagnostic[]> {
  const module = resolution === 'NodeNext' ? 'NodeNext' : 'ESNext';
  const strict = ['--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes'];
  const libraries = ['--skipLibCheck', String(resolution === 'Bundler')];
  const target = ['--target', 'ES2023', '--lib', 'ES2023', '--types', 'node', '--noEmit', '--pretty', 'false'];
  const options = [
    '--module',
    module,
    '--moduleResolution',
    resolution,
    ...strict,
    ...libraries,
    ...target,
    '--ignoreConfig',
  ];
  const parameters = [COMPILERS[compiler], ...options, ...files];
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
