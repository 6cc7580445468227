import { searchFiles } from '../search/files.ts';
import { SEARCH_FOLDER } from '../search/model.ts';
import type { Publication } from './publish.ts';

/** The index of the site's search, from the model and from the prose of pages. */
export const searchIndex: Publication = {
  makes: (path) => path.startsWith(`${SEARCH_FOLDER}/`),
  files: ({ catalog, pages }) => searchFiles(catalog, pages),
};
