import type { MarkdownOptions } from 'vitepress';
import { programName } from '../../docs/runnable-code.ts';

type Transformer = NonNullable<MarkdownOptions['codeTransformers']>[number];

/** Marks the blocks that the page can run with the name of their program: a script puts a button there. */
export const runnableBlocks: Transformer = {
  name: 'runnable-blocks',
  pre(node) {
    // `prepareFences` names the file there.
    const file = /\bexample=(\S+)/.exec(this.options.meta?.__raw ?? '')?.[1];
    const name = file && programName(file);
    if (name) node.properties['data-run'] = name;
  },
};
