import type { HoverInfo } from './hover-model.ts';

/** A mistake that the compiler finds, by offsets of the code. */
export interface TypeFault {
  from: number;
  to: number;
  message: string;
}

/** What can stand at a place of the code. */
export interface TypeCompletion {
  label: string;
  /** As TypeScript names it: `property`, `method`, `const`. */
  kind: string;
  /** What is written, where that is not the label. */
  insert?: string;
  /** What it replaces, where that is not the word before. */
  replaced?: { from: number; to: number };
}

/** The hover of an identifier, by offsets of the code. */
export interface TypeHover extends HoverInfo {
  from: number;
  to: number;
}

/** The parameters of the call around a place: text before, each parameter, text behind. */
export interface TypeSignature {
  before: string;
  parameters: string[];
  after: string;
  /** The parameter at the place. */
  active: number;
}

/** What the page asks the worker for; every question has the code as it is. */
export interface TypeQuestions {
  faults(code: string): TypeFault[];
  completions(code: string, position: number): TypeCompletion[];
  details(code: string, position: number, label: string): HoverInfo | undefined;
  hover(code: string, position: number): TypeHover | undefined;
  signature(code: string, position: number): TypeSignature | undefined;
}

export type QuestionName = keyof TypeQuestions;

/** What the page sends to the worker. */
export interface TypesRequest {
  /** The folder of the declarations, with its origin and a slash at its end. */
  folder: string;
  /** The file of the program: `snippets/v3/pay/transactions/jsapi.post.ts`. */
  file: string;
  id: number;
  name: QuestionName;
  arguments: readonly [code: string, ...rest: (string | number)[]];
}

/** What the worker answers. */
export interface TypesResponse {
  id: number;
  result?: unknown;
  error?: string;
}
