import type { Tree } from '@lezer/common';

/** A place where code is no TypeScript, as offsets. */
export interface SyntaxFault {
  from: number;
  to: number;
}

/** The first place of a tree where the editor's grammar could not read code; undefined when it read it all. */
export function firstSyntaxFault(tree: Tree): SyntaxFault | undefined {
  let found: SyntaxFault | undefined;
  tree.iterate({
    enter({ type, from, to }) {
      if (type.isError) found ??= { from, to };
      return found === undefined;
    },
  });
  return found;
}

/** The line of an offset, from 1. */
export const lineAt = (code: string, offset: number): number => code.slice(0, offset).split('\n').length;
