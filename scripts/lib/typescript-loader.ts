import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Arguments with which Node runs a TypeScript file of ours, whatever its version. */
export const TYPESCRIPT_LOADER: string[] = [
  '--import',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
];
