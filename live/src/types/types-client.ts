import type {
  QuestionName,
  TypeQuestions,
  TypesRequest,
  TypesResponse,
} from '../../../scripts/hovers/type-questions.ts';
import { createDeferred, type Deferred } from '../deferred.ts';
import { TYPES_FILES } from './types-files.ts';

/** Asks the worker about code: the questions of {@link TypeQuestions}, each answered later. */
export type AskTypes = <Name extends QuestionName>(
  name: Name,
  ...given: Parameters<TypeQuestions[Name]>
) => Promise<ReturnType<TypeQuestions[Name]>>;

/** The worker with the compiler; all editors of a visit share it. */
export interface TypesClient {
  /** What asks about a file of the project. */
  of(file: string): AskTypes;
}

/** What is needed of a `Worker`. */
export interface TypesPort {
  postMessage(request: TypesRequest): void;
  addEventListener(type: 'message', listener: (event: { data: TypesResponse }) => void): void;
  addEventListener(type: 'error', listener: (event: { message: string }) => void): void;
}

/** Starts the worker; `folder`: where its files are, with the origin. */
export const startTypes = (folder: string): TypesClient =>
  connectTypes(new Worker(folder + TYPES_FILES.worker), folder);

/** Talks to a worker that loads its files from a folder. */
export function connectTypes(worker: TypesPort, folder: string): TypesClient {
  const waiting = new Map<number, Deferred<unknown>>();
  worker.addEventListener('message', ({ data: { id, result, error } }) => {
    const question = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) question?.resolve(result);
    else question?.reject(new Error(error));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const question of waiting.values()) question.reject(new Error(message));
    waiting.clear();
  });
  let count = 0;
  const ask = (file: string, name: QuestionName, given: TypesRequest['arguments']): Promise<unknown> => {
    count += 1;
    const question = createDeferred<unknown>();
    waiting.set(count, question);
    worker.postMessage({ folder, file, id: count, name, arguments: given });
    return question.promise;
  };
  return {
    // The worker answers each question by the function of its name.
    of: (file) => ((name, ...given) => ask(file, name, given)) as AskTypes,
  };
}
