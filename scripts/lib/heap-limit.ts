import { globSync } from 'tinyglobby';

/** The heap that a program needs, in MB. */
export interface HeapNeed {
  /** Of a site without pages. */
  base: number;
  /** For each page of the site. */
  perPage: number;
}

/**
 * Node's option that limits the heap of a program by the number of a project's pages. A large machine would let each heap
 * grow to GBs before it is collected, so that several programs together take what a small one does not have.
 */
export function heapLimit(project: string, { base, perPage }: HeapNeed): string {
  const pages = globSync('docs/**/*.md', { cwd: project }).length;
  return `--max-old-space-size=${Math.ceil(base + perPage * pages)}`;
}
