import { withBase } from 'vitepress';
import { OPERATION_INDEX_FILE, type OperationIndex } from '../../scripts/writers/site-files/operation-index-model.ts';

/** Loads the rows of all operations and callbacks. Throws when they can't be loaded. */
export async function fetchOperations(): Promise<OperationIndex> {
  const response = await fetch(withBase(`/${OPERATION_INDEX_FILE}`));
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as OperationIndex; // written by scripts/writers/site-files/operation-index.ts
}
