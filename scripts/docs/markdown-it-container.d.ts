declare module 'markdown-it-container' {
  import type MarkdownIt from 'markdown-it';

  /** The package has no types of its own, and those of `@types` are for the CommonJS form of markdown-it. */
  const container: (markdown: MarkdownIt, name: string, options: { validate(info: string): boolean }) => void;

  export = container;
}
