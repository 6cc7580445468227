import type { Language } from './call-model.ts';
import { php } from './php.ts';
import { shell } from './shell.ts';

/** The languages beside TypeScript, in the order of their tabs. */
export const LANGUAGES: readonly Language[] = [php, shell];
