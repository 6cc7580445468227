import type { TypesRequest } from '../../../scripts/hovers/type-questions.ts';
import type { TypeService } from '../../../scripts/hovers/type-service.ts';
import { shardsOf, TYPES_FILES, typesPath } from './types-files.ts';

/** Answers questions about code, when the declarations that it needs are loaded. */
export type TypesDesk = (request: TypesRequest) => Promise<unknown>;

/** Opens a desk over a compiler; `fetchJson` reads a file by its address. */
export function openTypesDesk(service: TypeService, fetchJson: (url: string) => Promise<unknown>): TypesDesk {
  const loading = new Map<string, Promise<unknown>>();
  /** Reads a file once; what can't be read is asked for again. */
  const once = (url: string, take: (content: unknown) => void): Promise<unknown> => {
    const begun =
      loading.get(url) ??
      fetchJson(url).then((content) => {
        take(content);
        return content;
      });
    loading.set(url, begun);
    begun.catch(() => loading.delete(url));
    return begun;
  };
  const declarations = (url: string): Promise<unknown> =>
    once(url, (files) => service.add(files as Readonly<Record<string, string>>)); // by `types-publication.ts`
  return async (request) => {
    const { folder, file, name, arguments: given } = request;
    const [code, position, label] = given;
    const names = (await once(folder + TYPES_FILES.index, () => undefined)) as readonly string[]; // by it as well
    const needed = [
      TYPES_FILES.base,
      ...(/\bwebhook\b/.test(file + code) ? [TYPES_FILES.webhooks] : []),
      ...shardsOf(code, file, names).map(typesPath),
    ];
    await Promise.all(needed.map((each) => declarations(folder + each)));
    service.open(file);
    if (name === 'faults') return service.faults(code);
    if (name === 'details') return service.details(code, Number(position), String(label));
    return service[name](code, Number(position));
  };
}
