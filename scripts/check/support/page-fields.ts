import { titledPages } from '../../docs/titled-pages.ts';
import type { Catalog, Operation, Property } from '../../spec/catalog-model.ts';
import { operationFields } from '../../spec/traverse.ts';

/** The operations that a page is about, by its file; none of a page that is about no operation. */
export function createPageOperations(catalog: Catalog): (file: string) => readonly Operation[] {
  const subjects = new Map(titledPages(catalog).map((each) => [each.file, each]));
  return (file) => subjects.get(file)?.operations ?? [];
}

/** The fields of those operations. */
export function createPageFields(catalog: Catalog): (file: string) => Property[] {
  const operationsOf = createPageOperations(catalog);
  return (file) => operationsOf(file).flatMap(operationFields);
}
