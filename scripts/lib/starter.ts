import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

/** The script with which Node runs a program of ours: its path, and the parameters, come behind. */
export const STARTER: string = join(PROJECT_ROOT, 'scripts', 'start.mjs');
