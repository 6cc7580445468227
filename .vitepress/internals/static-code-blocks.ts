import { staticPart } from '../../scripts/writers/html/static-part.ts';
import { foldLongCode } from './long-code.ts';
import type { RenderStep } from './render-pipeline.ts';

/** A code block as VitePress wraps it; `pre` never nests. */
const CODE_BLOCK =
  /<div class="language-[^"]*"><button [^>]*><\/button><span class="lang">[^<]*<\/span><pre[\s\S]*?<\/pre>\s*<\/div>/g;

/** A fold of a page's own text, with code in it; it has no folds within. */
const FOLDED_CODE = /<details class="details custom-block">(?:(?!<details)[\s\S])*?<pre[\s\S]*?<\/details>/g;

/** What stands above the block of a tab. */
const TAB_TITLE = /<p class="tab-title">[^<]*<\/p>\s*$/;

/** In a page of so many characters, files in tabs are folded as all others. */
const LARGE = 200_000;

/**
 * Takes the highlighted code blocks of a page past Vue's compiler: an example has hundreds of elements. They are found in
 * the finished HTML, because highlighting is asynchronous: no rule of the renderer sees them. A fold goes there as a whole,
 * so that its content may be loaded when it is opened. Long files of guides are folded to an excerpt.
 */
export const staticCodeBlocks: RenderStep = {
  name: 'static-code-blocks',
  after(html, environment) {
    const isGuide = environment.relativePath?.startsWith('guide/') === true;
    return html
      .replace(FOLDED_CODE, (fold) => (isPlain(fold) ? staticPart(withoutDirectives(fold), environment) : fold))
      .replace(CODE_BLOCK, (block, place: number, page: string) => {
        const plain = withoutDirectives(block);
        const isInTabs = html.length < LARGE && TAB_TITLE.test(page.slice(Math.max(0, place - 100), place));
        return staticPart(isGuide ? foldLongCode(plain, isInTabs) : plain, environment);
      });
  },
};

/** Whether it has neither components nor interpolations, which only Vue's compiler can write. */
const isPlain = (html: string): boolean => !/<[A-Z]|\{\{/.test(html.replace(/<(\w+)[^>]* v-pre[\s\S]*?<\/\1>/g, ''));

/** HTML that Vue's compiler does not read, without the directive for it. */
export const withoutDirectives = (html: string): string => html.replace(/(<[a-z][^<>]*?) v-pre(?:="")?(?=[ >])/g, '$1');
