import type { Plugin } from 'vite';
import type { SSGContext, UserConfig } from 'vitepress';
import type { RenderStep } from './render-pipeline.ts';

/** How finished HTML comes into pages: as one static node each in a build, and as parts of it while a site is served. */
export interface SitePages {
  step: RenderStep;
  /** Options of Vue's plugin. */
  vue: NonNullable<UserConfig['vue']>;
  plugin: Plugin;
  /** VitePress' hook of that name. */
  postRender(context: SSGContext): SSGContext;
}
