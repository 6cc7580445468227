import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Problem } from '../../lib/problem.ts';

/** What a compiler run said. */
export interface Compilation {
  problems: Problem[];
  /** Every file of the program, absolute. */
  files: string[];
  /** What the compiler took by its own clock. */
  milliseconds: number;
}

/** Given on the command line, where a project file can't take them back. */
const STRICT = [
  '--strict',
  '--strictNullChecks',
  '--noImplicitAny',
  '--noUncheckedIndexedAccess',
  '--exactOptionalPropertyTypes',
  '--skipLibCheck',
  'false',
];
const REPORT = ['--noEmit', '--pretty', 'false', '--listFiles', '--diagnostics'];

const DIAGNOSTIC = /^(.+?)\((\d+),(\d+)\): error (TS\d+: .*)$/;
const GLOBAL_DIAGNOSTIC = /^error (TS\d+: .*)$/;
const LISTED_FILE = /^(?:\/|[A-Za-z]:\/).*\.[cm]?[jt]sx?$/;

/**
 * Compiles a project with TypeScript 7's native compiler in a process of its own, without output files.
 * Problems get the given rule; their paths are relative to `root`. Throws when the compiler can't run.
 */
export async function compileProject(root: string, project: string, rule: string, fix: string): Promise<Compilation> {
  const args = [compilerFile(), '-p', project, ...STRICT, ...REPORT];
  const { output, code } = await runNode(args, root);
  const compilation = parseCompilerOutput(output, { rule, project, fix });
  if (code !== 0 && compilation.problems.length === 0) {
    throw new Error(`tsc ended with code ${code}: ${output.trim().slice(-200)}`);
  }
  return compilation;
}

function compilerFile(): string {
  const manifest = createRequire(import.meta.url).resolve('typescript-native/package.json');
  return join(dirname(manifest), 'bin', 'tsc');
}

function runNode(args: string[], cwd: string): Promise<{ output: string; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ output: Buffer.concat(chunks).toString('utf8'), code }));
  });
}

/**
 * Reads what `tsc --pretty false --listFiles --diagnostics` prints: diagnostics, the further lines of a message (indented),
 * and the program's files.
 */
function parseCompilerOutput(
  output: string,
  { rule, project, fix }: { rule: string; project: string; fix: string },
): Compilation {
  const problems: Problem[] = [];
  const files: string[] = [];
  for (const line of output.split(/\r?\n/)) {
    const [, file, lineNumber, column, message] = DIAGNOSTIC.exec(line) ?? [];
    const [, globalMessage] = GLOBAL_DIAGNOSTIC.exec(line) ?? [];
    const last = problems.at(-1);
    if (file && message) {
      problems.push({
        rule,
        file: file.replaceAll('\\', '/'),
        line: Number(lineNumber),
        column: Number(column),
        message,
        fix,
      });
    } else if (globalMessage) {
      problems.push({ rule, file: project, line: 1, column: 1, message: globalMessage, fix });
    } else if (LISTED_FILE.test(line)) files.push(line);
    else if (last && line.startsWith('  ')) last.message += `\n${line}`;
  }
  const seconds = /^Total time:\s+([\d.]+)s$/m.exec(output)?.[1] ?? '0';
  return { problems, files, milliseconds: Math.round(Number(seconds) * 1000) };
}
