import type { MarkdownRenderer, PageData } from 'vitepress';
import type { PageEnvironment } from '../../scripts/writers/html/static-part.ts';

/** A block that Vue's compiler reads in addition to a page's template; `content` is all of it, tags included. */
export interface SfcBlock {
  type: string;
  content: string;
  contentStripped: string;
  tagOpen: string;
  tagClose: string;
}

/** The scripts and styles of a page, as VitePress collects them while it renders. */
export interface SfcBlocks {
  scripts: SfcBlock[];
  styles: SfcBlock[];
  customBlocks: SfcBlock[];
}

/** A page's environment: what VitePress renders it with, and what the rendering adds. */
export interface RenderEnvironment extends PageEnvironment {
  path?: string;
  /** Below `docs/`; absent when no page of the site is rendered. */
  relativePath?: string;
  /** Files that the page includes. */
  includes?: string[];
  frontmatter?: Record<string, unknown>;
  title?: string;
  headers?: PageData['headers'];
  sfcBlocks?: SfcBlocks;
}

/** A step of the rendering of every page. Errors that it throws fail the page. */
export interface RenderStep {
  name: string;
  /** Prepares the rendering of the page: what only waiting can fetch, such as hovers. */
  before?(source: string, environment: RenderEnvironment): void | Promise<void>;
  /** Takes the page's HTML as the steps above left it, and returns it for those below. */
  after?(html: string, environment: RenderEnvironment): string | Promise<string>;
  /** Frees what `before` holds for this page: its rendering is over, with or without an error. */
  release?(environment: RenderEnvironment): void;
}

/**
 * Replaces `markdown.renderAsync`, the one function through which VitePress renders pages and which has no hook, by one
 * that runs the steps around it. Each kind of hook runs in the order of the list.
 */
export function installPipeline(markdown: MarkdownRenderer, steps: readonly RenderStep[]): void {
  const renderAsync = markdown.renderAsync.bind(markdown);
  markdown.renderAsync = async (source, environment: RenderEnvironment = {}) => {
    try {
      for (const step of steps) await step.before?.(source, environment);
      let html = await renderAsync(source, environment);
      for (const step of steps) html = (await step.after?.(html, environment)) ?? html;
      return html;
    } finally {
      for (const step of steps) step.release?.(environment);
    }
  };
}
