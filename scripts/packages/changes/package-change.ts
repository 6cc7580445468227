/** What a change asks of those who use a package: `major` breaks programs, `minor` offers more, `patch` is in words alone. */
export type Level = 'major' | 'minor' | 'patch';

/** One change of what a package declares, as its changelog tells it. */
export interface PackageChange {
  level: Level;
  text: string;
}

/** The levels, the weightiest first. */
export const LEVELS: readonly Level[] = ['major', 'minor', 'patch'];

/** The weightiest of some changes; undefined when there are none. */
export const weightiest = (changes: readonly PackageChange[]): Level | undefined =>
  LEVELS.find((level) => changes.some((change) => change.level === level));

/**
 * The part of a version that a level raises. Before 1.0.0 a caret range allows patches alone, so that what breaks raises the
 * minor version, and all else the patch.
 */
export function raised(level: Level, version: string): Level {
  if (!version.startsWith('0.')) return level;
  return level === 'major' ? 'minor' : 'patch';
}
