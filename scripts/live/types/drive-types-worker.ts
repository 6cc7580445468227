import { createContext, runInContext } from 'node:vm';
import { type AskTypes, connectTypes, type TypesClient } from '../../../live/src/types/types-client.ts';
import { openTypesDesk } from '../../../live/src/types/types-desk.ts';
import { TYPES_FILES, TYPES_FOLDER } from '../../../live/src/types/types-files.ts';
import type { TypesRequest, TypesResponse } from '../../hovers/type-questions.ts';
import { createTypeService } from '../../hovers/type-service.ts';

/** Reads a published file by its path; undefined when there is none. */
export type ReadPublished = (path: string) => Promise<string | undefined>;

const FOLDER = 'https://site.invalid/editor/';

const pathOf = (url: string): string => TYPES_FOLDER + url.slice(FOLDER.length);

/** Runs the published worker in this process, where there is nothing of Node's. */
export async function driveTypesWorker(read: ReadPublished): Promise<TypesClient> {
  const toWorker: ((event: { data: TypesRequest }) => void)[] = [];
  const toPage: ((event: { data: TypesResponse }) => void)[] = [];
  const scope = createContext({
    URL,
    fetch: async (url: string) => responseOf(await read(pathOf(url))),
    addEventListener: (_type: 'message', listener: (event: { data: TypesRequest }) => void) => toWorker.push(listener),
    postMessage(response: TypesResponse) {
      for (const listener of toPage) listener({ data: copied(response) });
    },
  });
  runInContext((await read(TYPES_FOLDER + TYPES_FILES.worker)) ?? '', scope);
  return connectTypes(
    {
      postMessage(data) {
        for (const listener of toWorker) listener({ data });
      },
      addEventListener(type: 'message' | 'error', listener: unknown) {
        // Nothing is thrown outside of an answer.
        if (type === 'message') toPage.push(listener as (typeof toPage)[number]);
      },
    },
    FOLDER,
  );
}

const responseOf = (text: string | undefined): Pick<Response, 'ok' | 'status' | 'json'> => ({
  ok: text !== undefined,
  status: text === undefined ? 404 : 200,
  json: async () => JSON.parse(text ?? ''),
});

/** As it is copied from one thread to another. */
const copied = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** The same answers by the whole compiler. */
export function askWholeCompiler(read: ReadPublished): (file: string) => AskTypes {
  const desk = openTypesDesk(createTypeService(), async (url) => JSON.parse((await read(pathOf(url))) ?? ''));
  return (file) =>
    (async (name, ...given) => {
      const result = await desk({ id: 0, folder: FOLDER, file, name, arguments: given });
      return result === undefined ? undefined : copied(result);
    }) as AskTypes;
}
