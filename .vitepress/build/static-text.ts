import type { Plugin } from 'vite';
import type { MarkdownRenderer } from 'vitepress';
import { hashText } from '../../scripts/lib/hash.ts';

/** A page's static HTML as {@link staticPart} writes it, as a literal. */
const LITERAL = /createStaticVNode\(("(?:[^"\\]|\\.)*"), 1\)/g;
const REFERENCE = /"@static-text:(\w+)"/g;

/** The part of a page's environment that holds its scripts. */
interface PageEnvironment {
  sfcBlocks?: { scripts: { content: string }[] };
}

/**
 * Takes the static HTML of pages past Vue's compiler, which would parse it as a script and keep it: while a page is
 * compiled a short name stands for each of its texts. A build only; its memory is half of that of a build without.
 */
export function staticTexts(): { withdraw(markdown: MarkdownRenderer): void; plugin: Plugin } {
  const texts = new Map<string, string>();
  const store = (literal: string): string => {
    const key = hashText(literal);
    texts.set(key, literal);
    return `createStaticVNode("@static-text:${key}", 1)`;
  };
  return {
    withdraw(markdown) {
      const render = markdown.renderAsync.bind(markdown);
      markdown.renderAsync = async (source, environment: PageEnvironment = {}) => {
        const html = await render(source, environment);
        for (const script of environment.sfcBlocks?.scripts ?? []) {
          script.content = script.content.replace(LITERAL, (_, literal: string) => store(literal));
        }
        return html;
      };
    },
    plugin: {
      name: 'static-texts',
      apply: 'build',
      enforce: 'post',
      transform: {
        filter: { id: /\.md$/ },
        handler(code) {
          const whole = code.replace(REFERENCE, (_, key: string) => {
            const text = texts.get(key);
            if (text === undefined) throw new Error('a page was rendered without its static texts');
            return text;
          });
          return { code: whole, map: null };
        },
      },
    },
  };
}
