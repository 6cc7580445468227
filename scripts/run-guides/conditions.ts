import type { Conditions } from './model.ts';

/** Files that need more than the double gives by itself. */
const CONDITIONS: Readonly<Record<string, Conditions>> = {};

/** What a file needs besides. */
export const conditionsOf = (file: string): Conditions => CONDITIONS[file] ?? {};
