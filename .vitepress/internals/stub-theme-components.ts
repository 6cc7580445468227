import { basename } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Parts of VitePress' default theme that this site has no use for: its home page, teams, sponsors, advertisements,
 * languages and social links. They are in every page's script and style sheet all the same, shown or not.
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

/** Leaves these parts out of the site: a component shows nothing, a style sheet is empty. */
export function stubThemeComponents(): Plugin {
  return {
    name: 'lean-theme',
    enforce: 'pre',
    load(id) {
      const [, suffix] = THEME_PART.exec(id) ?? [];
      if (suffix === 'vue' && UNUSED_COMPONENTS.has(basename(id, '.vue'))) return EMPTY_COMPONENT;
      return suffix === 'css' && UNUSED_STYLES.has(basename(id, '.css')) ? '' : undefined;
    },
  };
}
