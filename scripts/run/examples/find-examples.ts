import type { Catalog } from '../../spec/catalog-model.ts';
import { exampleFile } from '../../spec/locations.ts';
import type { Example } from './example-model.ts';

/** The example of every operation whose file is there, in the order of the catalogue. */
export function examplesOf(catalog: Catalog, files: ReadonlyMap<string, string>): Example[] {
  return catalog.operations.flatMap((operation) => {
    const file = exampleFile(operation);
    const text = files.get(file);
    return text === undefined ? [] : [{ file, text, operation }];
  });
}
