import type { ShikiTransformer } from 'shiki';
import type { Block, BlockHovers } from '../../scripts/hovers/hover-model.ts';
import { type EncodedHovers, encodeHovers } from '../../scripts/hovers/hover-payload.ts';
import { splitTokens } from './split-tokens.ts';

const EXAMPLE = /(?:^|\s)example=(\S+)/;
const TWOSLASH = /(?:^|\s)twoslash(?:\s|$)/;

/**
 * Puts hovers into examples (`example=snippets/….ts`) and into blocks marked `twoslash`. An identifier's span gets
 * `data-h`, the number of its hover; the hovers themselves are JSON in one attribute of the `<pre>`, so that they are
 * in no text: not in the page's, a selection's, the clipboard's, the search index's. The client shows them.
 */
export function hoverTransformer(hoversOf: (block: Block) => BlockHovers): ShikiTransformer {
  const encoded = new WeakMap<object, EncodedHovers>();
  return {
    name: 'hovers',
    tokens(lines) {
      const block = blockOf(this.source, this.options.lang, this.options.meta?.__raw);
      if (!block) return undefined;
      const { nodes } = hoversOf(block);
      encoded.set(this.meta, encodeHovers(nodes));
      return splitTokens(lines, nodes);
    },
    span(element, _line, _column, _lineElement, token) {
      const index = encoded.get(this.meta)?.indexes.get(token.offset);
      if (index !== undefined) element.properties['data-h'] = index;
    },
    pre(element) {
      const hovers = encoded.get(this.meta);
      if (hovers && hovers.indexes.size > 0) element.properties['data-hovers'] = hovers.json;
    },
  };
}

/** The block that a fence is: an example by its name, a guide's block by its mark; undefined for any other code. */
export function blockOf(code: string, language: string, attributes = ''): Block | undefined {
  if (language !== 'ts' && language !== 'typescript') return undefined;
  const file = EXAMPLE.exec(attributes)?.[1];
  if (file !== undefined) return { file, code };
  return TWOSLASH.test(attributes) ? { file: GUIDE_BLOCK, code } : undefined;
}

/** Where a guide's block stands for TypeScript: beside the examples. */
const GUIDE_BLOCK = 'snippets/guide-block.ts';
