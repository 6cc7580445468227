import { METHODS, type Operation } from '../catalog/model.ts';

/** Groups operations by page: those of one name together, in the order in which a page shows them. */
export function groupByPage(operations: readonly Operation[]): Map<string, Operation[]> {
  const pages = new Map<string, Operation[]>();
  for (const operation of operations) {
    const page = pages.get(operation.name);
    if (page) page.push(operation);
    else pages.set(operation.name, [operation]);
  }
  for (const page of pages.values()) {
    page.sort((a, b) => METHODS.indexOf(a.method) - METHODS.indexOf(b.method));
  }
  return pages;
}
