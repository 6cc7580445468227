import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from './bench.ts';

/** The site that this run built, else that of the project. Throws when there is none. */
export async function builtSite({ copy, project }: Pick<Bench, 'copy' | 'project'>): Promise<string> {
  for (const folder of [copy, project]) {
    const dist = join(folder, 'dist');
    if (
      await access(join(dist, '404.html')).then(
        () => true,
        () => false,
      )
    )
      return dist;
  }
  throw new Error('There is no built site to weigh: npm run build');
}
