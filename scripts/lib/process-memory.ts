import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** One process as `ps` lists it; `kilobytes` is its resident memory. */
export interface ProcessLine {
  id: number;
  parent: number;
  kilobytes: number;
}

/**
 * How memory is counted: `PSS` shares a page among the processes that have it, so that a sum over a tree is what the
 * tree takes; `RSS`, where the system has no PSS, counts such a page once for each.
 */
export type Counting = 'PSS' | 'RSS';

/** The kinds of memory that this system reports. */
export const currentCounting = (): Counting => (existsSync('/proc/self/smaps_rollup') ? 'PSS' : 'RSS');

/** Bytes that a process and all that it started take now. */
export async function treeBytes(root: number): Promise<number> {
  const members = processTree(root, await listProcesses());
  const sizes = await Promise.all(members.map(async (line) => (await readPss(line.id)) ?? line.kilobytes * 1024));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A process and all that it started, whatever the order of their ids. */
export function processTree(root: number, processes: readonly ProcessLine[]): ProcessLine[] {
  const family = new Set([root]);
  // Children have mostly, but not always, higher ids than their parents: repeat until nothing is added.
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const line of processes) if (family.has(line.parent)) family.add(line.id);
  }
  return processes.filter((line) => family.has(line.id));
}

/** The proportional set size that Linux reports for a process, in bytes; undefined elsewhere, or when it has ended. */
export async function readPss(id: number): Promise<number | undefined> {
  const text = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(text)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

async function listProcesses(): Promise<ProcessLine[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [id = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
      return { id, parent, kilobytes };
    });
}
