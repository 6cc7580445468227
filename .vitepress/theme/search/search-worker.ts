import { decodePart, emptyIndex } from '../../../scripts/writers/search/engine/decoded-index.ts';
import { search } from '../../../scripts/writers/search/engine/search.ts';
import { type IndexParts, MANIFEST, type Manifest, PARTS } from '../../../scripts/writers/search/search-model.ts';
import type { FromWorker, ToWorker } from './messages.ts';

const state = { index: emptyIndex() };

const tell = (message: FromWorker): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('folder' in data) {
    load(data.folder).catch((error: unknown) => tell({ failed: String(error) }));
    return;
  }
  tell({ answer: search(state.index, data.query, data.kind), number: data.number });
});

/** Loads the parts one after the other, so that none delays the first. Rejects when one can't be had. */
async function load(folder: string): Promise<void> {
  // Asked anew each time, as it names what is current; a part never changes, so that any copy of it will do.
  const manifest = (await fetchJson(folder + MANIFEST, 'no-cache')) as Manifest;
  for (const part of PARTS) {
    const content = (await fetchJson(folder + manifest[part], 'force-cache')) as IndexParts[typeof part];
    state.index = decodePart(state.index, part, content);
    tell({ loaded: part });
  }
}

async function fetchJson(url: string, cache: RequestCache): Promise<unknown> {
  const answer = await fetch(url, { cache });
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer.json();
}
