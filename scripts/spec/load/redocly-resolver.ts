import { join } from 'node:path';
import type { BaseResolver, Config, Document } from '@redocly/openapi-core';
import type { SpecFiles } from './load-catalog.ts';
import { type Cursor, value } from './yaml.ts';

/**
 * Gives Redocly the files of a spec as the loader has parsed them, so that they are neither read nor parsed again.
 * A file that is not valid YAML, which the loader has reported, is empty.
 */
export async function redoclyResolver(
  project: string,
  files: Pick<SpecFiles, 'get'>,
  cursors: ReadonlyMap<string, Cursor>,
  config: Config,
): Promise<BaseResolver> {
  const { BaseResolver, Source } = await import('@redocly/openapi-core');
  const resolver = new BaseResolver(config.resolve);
  for (const [file, cursor] of cursors) {
    const absolute = join(project, file);
    const document: Document = { source: new Source(absolute, files.get(file) ?? ''), parsed: value(cursor) ?? {} };
    resolver.cache.set(absolute, Promise.resolve(document));
  }
  return resolver;
}
