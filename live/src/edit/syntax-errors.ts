import { typescript } from '../compile/typescript-parser.ts';

/** A place where code is no TypeScript, as offsets. */
export interface SyntaxFault {
  from: number;
  to: number;
}

/** The first place where the editor's grammar can not read code; undefined when it reads it all. */
export function firstSyntaxFault(code: string): SyntaxFault | undefined {
  let found: SyntaxFault | undefined;
  typescript.parse(code).iterate({
    enter({ type, from, to }) {
      if (type.isError) found ??= { from, to };
      return found === undefined;
    },
  });
  return found;
}

/** The line of an offset, from 1. */
export const lineAt = (code: string, offset: number): number => code.slice(0, offset).split('\n').length;
