import { OPERATION_INDEX_FILE, type OperationIndex } from '../../scripts/writers/site-files/operation-index-model.ts';
import { fetchFile } from './fetch-file.ts';

/** Loads the rows of all operations and callbacks. Throws when they can't be loaded. */
export const fetchOperations = (): Promise<OperationIndex> => fetchFile(OPERATION_INDEX_FILE);
