import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running `npm run dev` of a project. */
export interface DevServer {
  url: string;
  /** What it has printed so far. */
  output: () => string;
  stop: () => Promise<void>;
}

const TSX = import.meta.resolve('tsx');

const PROJECT = process.cwd();
const SOURCES = [
  '.vitepress',
  'docs',
  'openapi',
  'scripts',
  'snippets',
  'virtual-types',
  'package.json',
  'tsconfig.json',
];
const OWN_PACKAGE = 'wechatpay-virtual-types';

/**
 * Copies the project into a temporary folder, with its packages by links and its own package as the copy's.
 * Not below `.cache`: compilers look into no folder whose name begins with a dot. Returns the copy's path.
 */
export async function copyWhole(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whole-project-'));
  for (const name of SOURCES) await cp(join(PROJECT, name), join(folder, name), { recursive: true });
  await cp(join(PROJECT, '.cache', 'hovers'), join(folder, '.cache', 'hovers'), { recursive: true }).catch(
    () => undefined,
  );
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(join(PROJECT, 'node_modules'))) {
    const target = name === OWN_PACKAGE ? join(folder, 'virtual-types') : join(PROJECT, 'node_modules', name);
    await symlink(target, join(folder, 'node_modules', name));
  }
  return folder;
}

/** Serves a project folder on a free port. Throws with its output when the server ends early. */
export async function serveProject(folder: string): Promise<DevServer> {
  const child = spawn('node', ['--import', TSX, join(folder, 'scripts', 'dev.ts'), '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  }
  const output = (): string => printed.join('');
  return { url: await urlOf(child, output), output, stop: () => stop(child) };
}

async function urlOf(child: ChildProcess, output: () => string): Promise<string> {
  for (;;) {
    const [, url] = /(http:\/\/127\.0\.0\.1:\d+\/)/.exec(output()) ?? [];
    if (url) return url;
    if (child.exitCode !== null) throw new Error(`dev ended with ${child.exitCode}:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
