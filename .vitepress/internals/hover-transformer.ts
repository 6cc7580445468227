import type { TwoslashShikiReturn, TwoslashTypesCache } from '@shikijs/twoslash';
import { transformerTwoslash } from '@shikijs/vitepress-twoslash';
import type { ShikiTransformer } from 'shiki';
import { createPositionConverter, resolveNodePositions } from 'twoslash-protocol';
import { CUSTOM_TAGS, isTwoslash } from '../../scripts/docs/twoslash-notations.ts';
import type { Block, BlockHovers } from '../../scripts/hovers/hover-model.ts';
import { hoversAttribute } from '../../scripts/writers/html/hovers-attribute.ts';
import { createStaticRenderer } from './twoslash-renderer.ts';

type Pre = Parameters<NonNullable<ShikiTransformer['pre']>>[0];
type Child = Pre['children'][number];

const EXAMPLE = /(?:^|\s)example=(\S+)/;

/** Source of hovers. */
export interface HoverSource {
  /** The stored hovers of a block, undefined when there are none. */
  read(block: Block): BlockHovers | undefined;
  /** Computes the hovers of a block on the spot. Throws when the block does not compile. */
  compute(block: Block): BlockHovers;
}

/**
 * Renders every block marked `ts twoslash`, by the transformer of the package: its types cache is our store of hovers, its
 * twoslasher runs only where the store has no answer, and its renderer writes static HTML.
 */
export function hoverTransformers(source: HoverSource): ShikiTransformer[] {
  const { renderer, payloadOf } = createStaticRenderer();
  // Neither a types cache nor a twoslasher is given the attributes of the block, which name its file.
  let file = GUIDE_BLOCK;
  // Includes are put in before, page by page; the package would keep those of one page for all others.
  const includesMap = new Map<string, string>();
  const noteFile: ShikiTransformer = {
    name: 'twoslash-file',
    preprocess(_code, options) {
      file = fileOf(options.meta?.__raw);
      includesMap.clear();
    },
  };
  const typesCache: TwoslashTypesCache = {
    read(code) {
      const hovers = source.read({ file, code });
      return hovers ? twoslashReturn(code, hovers) : null;
    },
    write: () => undefined,
  };
  const twoslash = transformerTwoslash({
    langs: ['ts'],
    explicitTrigger: true,
    includesMap,
    twoslashOptions: { customTags: CUSTOM_TAGS },
    twoslasher: (code: string) => twoslashReturn(code, source.compute({ file, code })),
    typesCache,
    renderer,
  });
  return [noteFile, twoslash, finishBlocks(payloadOf)];
}

/**
 * Finishes the HTML of a block: the payload of its hovers is JSON in one attribute of the `<pre>`, so that it is in no
 * text: not in the page's, a selection's, the clipboard's, the search index's. The package takes `v-pre` off and escapes
 * braces, for the components that its own renderer writes; static HTML needs neither.
 */
function finishBlocks(payloadOf: (meta: object) => string | undefined): ShikiTransformer {
  return {
    name: 'twoslash-static',
    pre(pre) {
      if (!this.meta.twoslash) return;
      const payload = payloadOf(this.meta);
      pre.properties = { ...pre.properties, 'v-pre': '', ...(payload && { 'data-hovers': payload }) };
      for (const code of pre.children) {
        if (code.type === 'element') code.children = finishLines(code.children);
      }
    },
    postprocess(html) {
      return this.meta.twoslash ? html.replaceAll('&#123;', '{').replace(PAYLOAD, inSingleQuotes) : undefined;
    },
  };
}

/** The payload as the highlighter writes it. */
const PAYLOAD = / data-hovers="([^"]*)"/;

const inSingleQuotes = (_: string, text: string): string =>
  hoversAttribute(text.replaceAll('&#x22;', '"').replaceAll('&#x60;', '`'));

/** The package takes the break off the line above what it puts in. */
function finishLines(children: readonly Child[]): Child[] {
  const parts = children.filter((child) => child.type === 'element');
  const lastLine = parts.findLast((part) => part.properties.class === 'line');
  return parts.flatMap((part): Child[] => {
    const finished = { ...part, children: part.children.map(joinToken) };
    const isLine = part.properties.class === 'line' && part !== lastLine;
    return isLine ? [finished, { type: 'text', value: '\n' }] : [finished];
  });
}

/** A token that is one identifier: one element in place of the highlighter's around the renderer's. */
function joinToken(child: Child): Child {
  if (child.type !== 'element') return child;
  const [inner, ...others] = child.children;
  if (others.length === 0 && inner?.type === 'element' && child.properties.style !== undefined) {
    return { ...inner, properties: { ...child.properties, ...inner.properties } };
  }
  return { ...child, children: child.children.map(joinToken) };
}

/** The hovers of a block as Twoslash returns them. */
function twoslashReturn(
  code: string,
  { code: visible = code, nodes, notations = [] }: BlockHovers,
): TwoslashShikiReturn {
  const { indexToPos } = createPositionConverter(visible);
  const hovers = resolveNodePositions(
    nodes.map((node) => ({ type: 'hover', ...node })),
    indexToPos,
  );
  return { code: visible, nodes: [...hovers, ...notations].sort((a, b) => a.start - b.start) };
}

/** The block that a fence is; undefined for code without hovers. */
export function blockOf(code: string, language: string, attributes = ''): Block | undefined {
  const hasHovers = (language === 'ts' || language === 'typescript') && isTwoslash(attributes);
  return hasHovers ? { file: fileOf(attributes), code } : undefined;
}

const fileOf = (attributes = ''): string => EXAMPLE.exec(attributes)?.[1] ?? GUIDE_BLOCK;

/** The path of a guide's block for TypeScript: next to the examples. */
const GUIDE_BLOCK = 'snippets/guide-block.ts';
