import { join } from 'node:path';
import { BaseResolver, bundle, createConfig, type Document, Source, stringifyYaml } from '@redocly/openapi-core';
import { ROOT_FILE } from '../catalog/load.ts';
import { value } from '../catalog/yaml.ts';
import type { LoadedSpec } from './load-spec.ts';

/** The spec in one document, as tools want it: a text for each file name. Throws when it can't be bundled. */
export async function bundleSpec(project: string, spec: LoadedSpec): Promise<Map<string, string>> {
  const config = await createConfig({});
  const externalRefResolver = new BaseResolver(config.resolve);
  // What the loader has parsed already need not be parsed again.
  for (const [file, cursor] of spec.cursors) {
    const absolute = join(project, file);
    const document: Document = { source: new Source(absolute, spec.files.get(file) ?? ''), parsed: value(cursor) };
    externalRefResolver.cache.set(absolute, Promise.resolve(document));
  }
  const result = await bundle({ ref: join(project, ROOT_FILE), config, externalRefResolver });
  const errors = result.problems.filter(({ severity, ignored }) => severity === 'error' && !ignored);
  if (errors.length) throw new Error(`The spec can't be bundled: ${errors.map(({ message }) => message).join('; ')}`);
  const { parsed } = result.bundle;
  return new Map([
    ['openapi.json', `${JSON.stringify(parsed)}\n`],
    ['openapi.yaml', stringifyYaml(parsed, { noRefs: true, lineWidth: -1 })],
  ]);
}
