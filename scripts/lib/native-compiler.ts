import { createRequire } from 'node:module';
import path from 'node:path';

/** The program of TypeScript 7, to be run with Node. */
export function nativeCompiler(): string {
  const manifest = createRequire(import.meta.url).resolve('typescript-native/package.json');
  return path.join(path.dirname(manifest), 'bin', 'tsc');
}

/**
 * Variables of a run of the compiler, which is written in Go: to collect what it will soon leave takes a quarter of its time.
 * Beyond the limit it collects all the same, so that a project of any size fits.
 */
export const COMPILER_RUN: Readonly<Record<string, string>> = { GOGC: 'off', GOMEMLIMIT: '1GiB' };
