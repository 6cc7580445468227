import type { MarkdownRenderer } from 'vitepress';
import { type PageEnvironment, staticPart } from './static-part.ts';

/** A code block as VitePress wraps it; `pre` never nests. */
const CODE_BLOCK =
  /<div class="language-[^"]*"><button [^>]*><\/button><span class="lang">[^<]*<\/span><pre[\s\S]*?<\/pre>\s*<\/div>/g;

/** Takes the highlighted code blocks of a page past Vue's compiler: an example has hundreds of elements. */
export function staticCodeBlocks(markdown: MarkdownRenderer): void {
  const renderAsync = markdown.renderAsync.bind(markdown);
  markdown.renderAsync = async (source, environment: PageEnvironment = {}) => {
    const html = await renderAsync(source, environment);
    // Highlighting is asynchronous: only now the blocks are in their place.
    return html.replace(CODE_BLOCK, (block) =>
      staticPart(block.replace(/(<pre[^>]*?) v-pre(="")?/, '$1'), environment),
    );
  };
}
