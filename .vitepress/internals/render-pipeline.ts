import type { MarkdownRenderer, PageData } from 'vitepress';
import type { PageEnvironment } from '../../scripts/writers/html/static-part.ts';

/** A block that Vue's compiler reads beside a page's template; `content` is all of it, tags included. */
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
  /** Prepares an attempt to render the page: what only waiting can fetch, such as hovers. */
  before?(source: string, environment: RenderEnvironment): void | Promise<void>;
  /** Supplies what an attempt failed for, and returns whether that may help; `before` and the rendering then start again. */
  retry?(error: unknown, source: string, environment: RenderEnvironment): boolean | Promise<boolean>;
  /** Takes the page's HTML as the steps above left it, and returns it for those below. */
  after?(html: string, environment: RenderEnvironment): string | Promise<string>;
  /** Frees what `before` and `retry` hold for this page: its rendering is over, with or without an error. */
  release?(environment: RenderEnvironment): void;
}

/**
 * Replaces `markdown.renderAsync`, the one function through which VitePress renders pages and which has no hook, by one
 * that runs the steps around it. Each kind of hook runs in the order of the list.
 */
export function installPipeline(markdown: MarkdownRenderer, steps: readonly RenderStep[]): void {
  const renderAsync = markdown.renderAsync.bind(markdown);
  const attempt = async (source: string, environment: RenderEnvironment): Promise<string> => {
    for (const step of steps) await step.before?.(source, environment);
    return renderAsync(source, environment);
  };
  markdown.renderAsync = async (source, environment: RenderEnvironment = {}) => {
    const initial = snapshotOf(environment);
    try {
      let html = await withRetry(
        () => attempt(source, environment),
        async (error) => {
          if (!(await isRetried(steps, error, source, environment))) return false;
          restore(environment, initial);
          return true;
        },
      );
      for (const step of steps) html = (await step.after?.(html, environment)) ?? html;
      return html;
    } finally {
      for (const step of steps) step.release?.(environment);
    }
  };
}

async function withRetry(render: () => Promise<string>, isRetried: (error: unknown) => Promise<boolean>) {
  for (;;) {
    try {
      return await render();
    } catch (error) {
      if (!(await isRetried(error))) throw error;
    }
  }
}

async function isRetried(
  steps: readonly RenderStep[],
  error: unknown,
  source: string,
  environment: RenderEnvironment,
): Promise<boolean> {
  for (const step of steps) if (await step.retry?.(error, source, environment)) return true;
  return false;
}

const snapshotOf = (environment: RenderEnvironment): RenderEnvironment => ({
  ...environment,
  ...(environment.includes && { includes: [...environment.includes] }),
});

/** VitePress holds the environment, so that the object has to stay. */
function restore(environment: RenderEnvironment, initial: RenderEnvironment): void {
  for (const name of Object.keys(environment)) Reflect.deleteProperty(environment, name);
  Object.assign(environment, snapshotOf(initial));
}
