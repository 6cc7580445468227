import { createRequire } from 'node:module';
import path from 'node:path';

/** The program of TypeScript 7, to be run with Node. */
export function nativeCompiler(): string {
  const manifest = createRequire(import.meta.url).resolve('typescript-native/package.json');
  return path.join(path.dirname(manifest), 'bin', 'tsc');
}
