import { OPERATION_INDEX_FILE, type OperationIndex } from '../../scripts/writers/site-files/operation-index-model.ts';
import { fetchFile } from './fetch-file.ts';
import { keepLoaded } from './keep-loaded.ts';

/** Loads the rows of all operations and callbacks, once. Throws when they can't be loaded; the next call tries again. */
export const fetchOperations: () => Promise<OperationIndex> = keepLoaded(() => fetchFile(OPERATION_INDEX_FILE));
