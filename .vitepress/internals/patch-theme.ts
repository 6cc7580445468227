import { basename } from 'node:path';
import type { Plugin } from 'vite';

const THEME_PART = /\/theme-default\/.*\.vue$/;

/** Changes of the source of components of VitePress' default theme, by name. */
const CHANGES: ReadonlyMap<string, (source: string) => string> = new Map([
  // A page has one footer, that of the site; a second one is a landmark without a meaning.
  ['VPDocFooter', (source: string) => source.replace('<footer', '<div').replace('</footer>', '</div>')],
]);

/** Patches components of the default theme. Throws when one is not as expected, so that the change is reviewed. */
export function patchTheme(): Plugin {
  return {
    name: 'patch-theme',
    enforce: 'pre',
    transform(source, id) {
      const change = THEME_PART.test(id) ? CHANGES.get(basename(id, '.vue')) : undefined;
      if (!change) return undefined;
      const changed = change(source);
      if (changed === source) throw new Error(`${id} is not as expected: has VitePress changed?`);
      return { code: changed, map: null };
    },
  };
}
