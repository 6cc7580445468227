import type { Plugin } from 'vite';
import type { MarkdownRenderer } from 'vitepress';
import { hashText } from '../../scripts/lib/hash.ts';

/** A page's static HTML as {@link staticPart} writes it, as a literal. */
const LITERAL = /createStaticVNode\(("(?:[^"\\]|\\.)*"), 1\)/g;
const REFERENCE = /["'`]@static-text:(\w+)["'`]/g;

declare global {
  /** Gives the server's script of a page its static texts. */
  var staticText: (key: string) => string;
}

/** The part of a page's environment that holds its scripts. */
interface PageEnvironment {
  sfcBlocks?: { scripts: { content: string }[] };
}

/**
 * Takes the static HTML of pages past Vue's compiler and past both bundles, all of which would parse, print and keep it
 * as part of a script: a short name stands for each text, which has its hash. It is put into the finished script of a
 * page; the server's one asks for it. A build only; it spares half of its memory.
 */
export function externalizeStaticText(): { withdraw(markdown: MarkdownRenderer): void; plugin: Plugin } {
  const texts = new Map<string, string>();
  const textOf = (key: string): string => {
    const text = texts.get(key);
    if (text === undefined) throw new Error('a page was rendered without its static texts');
    return text;
  };
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
      transform: {
        filter: { id: /\.md$/ },
        handler(code) {
          if (!this.environment.config.build.ssr) return undefined;
          // Pages are rendered in this process.
          globalThis.staticText = (key) => JSON.parse(textOf(key)) as string;
          return { code: code.replace(REFERENCE, (_, key: string) => `staticText("${key}")`), map: null };
        },
      },
      generateBundle: {
        // When VitePress has made the scripts without static texts for first visits.
        order: 'post',
        handler(_options, bundle) {
          for (const chunk of Object.values(bundle)) {
            if (chunk.type !== 'chunk' || !chunk.facadeModuleId?.endsWith('.md')) continue;
            chunk.code = chunk.code.replace(REFERENCE, (_, key: string) =>
              templateOf(JSON.parse(textOf(key)) as string),
            );
          }
        },
      },
    },
  };
}

/** A text as a literal in which the quotes of HTML need no escape. */
const templateOf = (text: string): string => `\`${text.replace(/[\\`]|\$\{/g, '\\$&').replaceAll('\r', '\\r')}\``;
