import { join } from 'node:path';
import { ROOT_FILE } from '../../spec/load/load-catalog.ts';
import type { LoadedSpec } from '../../spec/load/load-spec.ts';
import { redoclyResolver } from '../../spec/load/redocly-resolver.ts';
import type { SpecDocument } from './spec-document-model.ts';

/** The spec bundled into one document. Throws when it can't be bundled. Redocly is hundreds of modules, loaded on first use. */
export async function bundleSpec(project: string, spec: LoadedSpec): Promise<SpecDocument> {
  const { bundle, createConfig } = await import('@redocly/openapi-core');
  const config = await createConfig({});
  const externalRefResolver = await redoclyResolver(project, spec.files, spec.cursors, config);
  const result = await bundle({ ref: join(project, ROOT_FILE), config, externalRefResolver });
  const errors = result.problems.filter(({ severity, ignored }) => severity === 'error' && !ignored);
  if (errors.length) throw new Error(`The spec can't be bundled: ${errors.map(({ message }) => message).join('; ')}`);
  return result.bundle.parsed as SpecDocument; // the loader knows its shape
}
