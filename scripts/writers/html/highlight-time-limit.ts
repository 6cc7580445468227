import type { MarkdownOptions } from 'vitepress';

type Transformer = NonNullable<MarkdownOptions['codeTransformers']>[number];

/**
 * Lets the highlighter finish every line. By default it gives a line up after half a second, which the first lines
 * on a busy machine do exceed: the same page would come out with other colours from one build to the next.
 */
export const withoutTimeLimit: Transformer = {
  name: 'without-time-limit',
  preprocess(_code, options) {
    options.tokenizeTimeLimit = 0;
  },
};
