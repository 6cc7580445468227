import { titledPages } from '../../docs/titled-pages.ts';
import type { Catalog, Property } from '../../spec/catalog-model.ts';
import { operationFields } from '../../spec/traverse.ts';

/** The fields of the operations that a page is about, by its file; none of a page that is about no operation. */
export function createPageFields(catalog: Catalog): (file: string) => Property[] {
  const subjects = new Map(titledPages(catalog).map((each) => [each.file, each]));
  return (file) => (subjects.get(file)?.operations ?? []).flatMap(operationFields);
}
