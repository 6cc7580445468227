import type { TypesRequest } from '../../../scripts/hovers/type-questions.ts';
import type { TypeService } from '../../../scripts/hovers/type-service.ts';
import { shardsOf, TYPES_FILES, typesPath } from './types-files.ts';

/** Answers questions about code, when the declarations that it needs are loaded. */
export type TypesDesk = (request: TypesRequest) => Promise<unknown>;

/** Opens a desk over a compiler; `fetchJson` reads a file by its address. */
export function openTypesDesk(service: TypeService, fetchJson: (url: string) => Promise<unknown>): TypesDesk {
  const loading = new Map<string, Promise<unknown>>();
  const taken = new Set<string>();
  /** Reads a file once; what can't be read is asked for again. */
  const read = (url: string): Promise<unknown> => {
    const begun = loading.get(url) ?? fetchJson(url);
    loading.set(url, begun);
    begun.catch(() => loading.delete(url));
    return begun;
  };
  return async (request) => {
    const { folder, file, name, arguments: given } = request;
    const [code, position, label] = given;
    const base = read(folder + TYPES_FILES.base);
    const names = (await read(folder + TYPES_FILES.index)) as readonly string[]; // by `types-publication.ts`
    const urls = shardsOf(code, file, names).map((shard) => folder + typesPath(shard));
    const files = await Promise.all([base, ...urls.map(read)]);
    // In their order: a later one may take the place of a part of an earlier one.
    for (const [index, url] of [TYPES_FILES.base, ...urls].entries()) {
      if (!taken.has(url)) service.add(files[index] as Readonly<Record<string, string>>); // by it as well
      taken.add(url);
    }
    service.open(file);
    if (name === 'faults') return service.faults(code);
    if (name === 'details') return service.details(code, Number(position), String(label));
    return service[name](code, Number(position));
  };
}
