import { decodePart, emptyIndex } from '../../../scripts/writers/search/engine/decoded-index.ts';
import { search } from '../../../scripts/writers/search/engine/search.ts';
import { type IndexParts, MANIFEST, type Manifest, PARTS } from '../../../scripts/writers/search/search-model.ts';
import type { FromWorker, ToWorker } from './messages.ts';

const state = { index: emptyIndex() };

const send = (message: FromWorker): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('folder' in data) {
    load(data.folder).catch((error: unknown) => send({ failed: String(error) }));
    return;
  }
  send({ response: search(state.index, data.query, data.kind), number: data.number });
});

/** Loads the parts one after the other, so that none delays the first. Rejects when one can't be had. */
async function load(folder: string): Promise<void> {
  // The manifest names the current parts, so it is never cached; a part never changes, so its cached copy is used.
  const manifest = (await fetchJson(folder + MANIFEST, 'no-cache')) as Manifest;
  for (const part of PARTS) {
    const content = (await fetchJson(folder + manifest[part], 'force-cache')) as IndexParts[typeof part];
    state.index = decodePart(state.index, part, content);
    send({ loaded: part });
  }
}

async function fetchJson(url: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}
