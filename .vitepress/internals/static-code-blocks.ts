import { staticPart } from '../../scripts/writers/html/static-part.ts';
import type { RenderStep } from './render-pipeline.ts';

/** A code block as VitePress wraps it; `pre` never nests. */
const CODE_BLOCK =
  /<div class="language-[^"]*"><button [^>]*><\/button><span class="lang">[^<]*<\/span><pre[\s\S]*?<\/pre>\s*<\/div>/g;

/**
 * Takes the highlighted code blocks of a page past Vue's compiler: an example has hundreds of elements. They are found in
 * the finished HTML, because highlighting is asynchronous: no rule of the renderer sees them.
 */
export const staticCodeBlocks: RenderStep = {
  name: 'static-code-blocks',
  after: (html, environment) =>
    html.replace(CODE_BLOCK, (block) => staticPart(block.replace(/(<pre[^>]*?) v-pre(="")?/, '$1'), environment)),
};
