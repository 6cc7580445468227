import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { COMPILER_RUN, nativeCompiler } from '../../lib/native-compiler.ts';
import type { Problem } from '../../lib/problem.ts';
import type { CheckContext } from '../define-rule.ts';
import { openProgramRecord } from './program-record.ts';

/** A project to compile for a rule. */
interface CompileOptions {
  /** Its `tsconfig.json`, relative to the root. */
  project: string;
  /** Files that must be part of the program, relative to the root: one that it leaves out would pass whatever it says. */
  files: readonly string[];
  /** Name of such a file in messages: `example`. */
  unit: string;
  /** How an error is corrected. */
  fix: string;
}

type CompileContext = Pick<CheckContext, 'root' | 'note' | 'report' | 'cacheFolder'>;

/** Program of a compiler run. */
interface Compilation {
  /** Every file of the program, relative to the root, those of packages too. */
  compiled: ReadonlySet<string>;
  /** Time by the compiler's own clock. */
  milliseconds: number;
}

/** What a run of the compiler printed, and its exit code. */
interface CompilerRun {
  output: string;
  code: number | null;
}

/** An error of the compiler. */
interface Diagnostic {
  file: string;
  line: number;
  column: number;
  message: string;
}

const LEFT_OUT = 'was not compiled.';

/** Whether a problem says that a file is not part of its program. */
export const isLeftOut = ({ message }: Problem): boolean => message.endsWith(LEFT_OUT);

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
/** Each checker finds the types of the declarations anew: more of them than cores cost time. */
const CHECKERS = ['--checkers', String(Math.min(4, availableParallelism()))];
const OUTPUT = ['--noEmit', '--pretty', 'false', '--listFiles', '--diagnostics'];

const DIAGNOSTIC = /^(.+?)\((\d+),(\d+)\): error (TS\d+: .*)$/;
const GLOBAL_DIAGNOSTIC = /^error (TS\d+: .*)$/;
const LISTED_FILE = /^(?:\/|[A-Za-z]:\/).*\.[cm]?[jt]sx?$/;

/**
 * Compiles a project with TypeScript 7's native compiler in a process of its own, without output files, and reports
 * its errors and the files that it left out. Throws when the compiler can't run.
 */
export async function compileProject(
  { root, note, report, cacheFolder }: CompileContext,
  { project, files, unit, fix }: CompileOptions,
): Promise<Compilation> {
  const { output, code } = await runCompiler(project, { root, note, cacheFolder });
  const { diagnostics, listed, milliseconds } = parseCompilerOutput(output, project);
  if (code !== 0 && diagnostics.length === 0) {
    throw new Error(`tsc ended with code ${code}: ${output.trim().slice(-200)}`);
  }
  for (const { message, ...place } of diagnostics) report(place, message, fix);
  const compiled: ReadonlySet<string> = new Set(
    listed.map((file) => (file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file)),
  );
  for (const file of files.filter((each) => !compiled.has(each)))
    report({ file }, `The ${unit} ${LEFT_OUT}`, `Let "include" of ${project} reach it.`);
  noteProgram(compiled, note);
  return { compiled, milliseconds };
}

/** Runs the compiler; in a folder of records, on top of what it found before. */
async function runCompiler(
  project: string,
  { root, note, cacheFolder }: Pick<CompileContext, 'root' | 'note'> & { cacheFolder: string | undefined },
): Promise<CompilerRun> {
  const run = (...more: string[]) =>
    runNode([nativeCompiler(), '-p', project, ...STRICT, ...CHECKERS, ...OUTPUT, ...more], root);
  if (cacheFolder === undefined) return run();
  const file = `${cacheFolder}/${project.replaceAll('/', '-')}.tsbuildinfo`;
  const record = openProgramRecord(root, join(root, file), (path) => note(`disk ${path}`));
  const runOn = () => run('--incremental', '--tsBuildInfoFile', file);
  let result = await runOn();
  if (record.hasNewGlobals()) {
    record.recheck();
    result = await runOn();
  }
  // Of a program with errors it would keep those of a file that was missing when that is there again.
  if (result.code === 0) record.keep();
  else record.remove();
  return result;
}

/**
 * Notes what decides a program: the files in it, the configurations, and which files there are, for a new one may be in it, or
 * be found in the place of another. Those of packages are known by the lock file, of which every result depends.
 */
function noteProgram(files: Iterable<string>, note: CheckContext['note']): void {
  for (const file of files) if (!/(?:^\/|node_modules\/)/.test(file)) note(`disk ${file}`);
  note('configs');
  note(`assets ${/\.(?:[cm]?[jt]sx?|json|vue)$/.source}`);
}

function runNode(args: string[], cwd: string): Promise<CompilerRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...COMPILER_RUN, ...process.env },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ output: Buffer.concat(chunks).toString('utf8'), code }));
  });
}

/**
 * Reads what `tsc --pretty false --listFiles --diagnostics` prints: diagnostics, the further lines of a message (indented),
 * and the program's files. An error without a place is one of the project file.
 */
function parseCompilerOutput(output: string, project: string) {
  const diagnostics: Diagnostic[] = [];
  const listed: string[] = [];
  for (const line of output.split(/\r?\n/)) {
    const [, file, lineNumber, column, message] = DIAGNOSTIC.exec(line) ?? [];
    const [, globalMessage] = GLOBAL_DIAGNOSTIC.exec(line) ?? [];
    const last = diagnostics.at(-1);
    if (file && message) {
      const place = { file: file.replaceAll('\\', '/'), line: Number(lineNumber), column: Number(column) };
      diagnostics.push({ ...place, message });
    } else if (globalMessage) diagnostics.push({ file: project, line: 1, column: 1, message: globalMessage });
    else if (LISTED_FILE.test(line)) listed.push(line);
    else if (last && line.startsWith('  ')) last.message += `\n${line}`;
  }
  const seconds = /^Total time:\s+([\d.]+)s$/m.exec(output)?.[1] ?? '0';
  return { diagnostics, listed, milliseconds: Math.round(Number(seconds) * 1000) };
}
