import { searchFiles } from '../search/search-index.ts';
import { SEARCH_FOLDER } from '../search/search-model.ts';
import type { Publication } from './publications.ts';

/** The index of the site's search, from the model and from the prose of pages. */
export const searchIndex: Publication = {
  matches: (path) => path.startsWith(`${SEARCH_FOLDER}/`),
  files: ({ catalog, pages }) => searchFiles(catalog, pages),
};
