import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project that this code is of, whatever folder a command works in. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Reads a file of that project by its path in it. Throws when there is none. */
export const readProjectFile = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');
