import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { mapView } from '../../lib/map-view.ts';
import { type CheckInput, PAGE, type Paths } from '../check-input.ts';
import type { Read } from './reads.ts';

/** Hears of a read. */
export type Note = (read: Read) => unknown;

/** The same input, which tells of everything that is read of it. */
export function trackInput(input: CheckInput, note: Note): CheckInput {
  const { root, onProgress } = input;
  return {
    ...{ root, ...(onProgress && { onProgress }) },
    get catalog() {
      note('spec');
      return input.catalog;
    },
    get referenced() {
      note('spec');
      return input.referenced;
    },
    get loaderProblems() {
      note('spec');
      return input.loaderProblems;
    },
    get cursors() {
      note('spec');
      return input.cursors;
    },
    files: trackTexts(input.files, note, 'files', 'matching '),
    filesMatching(pattern) {
      note(`matching ${pattern.source}`);
      return input.filesMatching(pattern);
    },
    assets: trackPaths(input.assets, note),
    pages: () => trackPages(input, note),
    declarations() {
      note('spec');
      return input.declarations();
    },
    versionOf: input.versionOf,
  };
}

/** What is made of texts, each of its own. `listing` is what the paths are read of, `all` what everything is. */
function trackTexts<T>(texts: ReadonlyMap<string, T>, note: Note, listing: Read, all: Read): ReadonlyMap<string, T> {
  const noted = (read: Read): typeof texts => {
    note(read);
    return texts;
  };
  return mapView({
    keys: () => noted(listing).keys(),
    size: () => noted(listing).size,
    has: (file) => noted(`file ${file}`).has(file),
    get: (file) => noted(`text ${file}`).get(file),
    pairs: () => noted(all),
  });
}

const trackPages = (input: CheckInput, note: Note): ReadonlyMap<string, MarkdownPage> =>
  trackTexts(input.pages(), note, 'files', `matching ${PAGE.source}`);

const trackPaths = (paths: Paths, note: Note): Paths => ({
  has(path) {
    note(`asset ${path}`);
    return paths.has(path);
  },
  [Symbol.iterator]() {
    note('assets');
    return paths[Symbol.iterator]();
  },
});
