import { createTwoFilesPatch } from 'diff';
import type { Difference } from './outputs.ts';

const LINES_PER_FILE = 60;
const FILES = 50;

/** A unified diff from what is on disk to what is to be, cut to a readable size with a note of what was left out. */
export function showDifferences(differences: Difference[]): string {
  const shown = differences.slice(0, FILES).map(showOne);
  const rest = differences.length - FILES;
  return [...shown, ...(rest > 0 ? [`… and ${rest} more files\n`] : [])].join('');
}

function showOne({ kind, path, before, after }: Difference): string {
  const from = kind === 'missing' ? '/dev/null' : `a/${path}`;
  const to = kind === 'orphaned' ? '/dev/null' : `b/${path}`;
  const patch = createTwoFilesPatch(from, to, before, after, kind, kind, { context: 3 });
  const lines = patch.split('\n').slice(1);
  if (lines.length <= LINES_PER_FILE) return lines.join('\n');
  return `${lines.slice(0, LINES_PER_FILE).join('\n')}\n… ${lines.length - LINES_PER_FILE} more lines of ${path}\n`;
}
