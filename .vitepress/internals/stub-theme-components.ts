import { basename } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Components of VitePress' default theme that this site does not use: its home page, teams, sponsors, advertisements,
 * languages and social links. They would be in every page's script and style sheet, shown or not.
 */
export const UNUSED_COMPONENTS: ReadonlySet<string> = new Set([
  'VPButton',
  'VPDocAsideCarbonAds',
  'VPDocAsideSponsors',
  'VPFeatures',
  'VPHome',
  'VPHomeContent',
  'VPHomeFeatures',
  'VPHomeHero',
  'VPHomeSponsors',
  'VPImage',
  'VPNavBarAskAiButton',
  'VPNavBarSearch',
  'VPNavSocialLinks',
  'VPNavTranslations',
  'VPPage',
  'VPSocialLink',
  'VPSocialLinks',
  'VPSponsors',
  'VPTeamMembers',
  'VPTeamPage',
  'VPTeamPageSection',
  'VPTeamPageTitle',
]);
/** Style sheets of the default theme that nothing here uses. */
export const UNUSED_STYLES: ReadonlySet<string> = new Set(['vp-sponsor']);

const EMPTY_COMPONENT = '<script>export default { render: () => null };</script>';

const THEME_PART = /\/theme-default\/.*\.(vue|css)$/;

/** Replaces these parts by stubs: a component that shows nothing, an empty style sheet. */
export function stubThemeComponents(): Plugin {
  return {
    name: 'stub-theme-components',
    enforce: 'pre',
    load(id) {
      const [, suffix] = THEME_PART.exec(id) ?? [];
      if (suffix === 'vue' && UNUSED_COMPONENTS.has(basename(id, '.vue'))) return EMPTY_COMPONENT;
      return suffix === 'css' && UNUSED_STYLES.has(basename(id, '.css')) ? '' : undefined;
    },
  };
}
