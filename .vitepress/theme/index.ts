import type { Router, Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { setupCaller } from './caller.ts';
import { setupHovers } from './hovers/setup-hovers.ts';
import { hydrateBeforeLeaving } from './hydrate-later.ts';
import { setupTabs } from './languages/setup-tabs.ts';
import { setupRun, setupShared } from './live/setup-run.ts';
import { loadPageContent } from './page-content.ts';
import { loadPageHashes } from './page-hashes.ts';
import { setupRest } from './page-rest.ts';
import SiteLayout from './SiteLayout.vue';
import { setupSearch } from './search/setup-search.ts';
import { startOperationIndex } from './setup-operation-index.ts';
import { setupPage } from './setup-page.ts';
import { startTools } from './tools/start-tools.ts';
import './styles/colors.css';
import './styles/code-colors.css';
import './styles/base.css';
import './styles/sidebar.css';
import './styles/columns.css';
import './styles/all-operations.css';
import './styles/operation.css';
import './styles/fields.css';
import './styles/field-meaning.css';
import './styles/errors.css';
import './styles/error-list.css';
import './styles/rest.css';
import './styles/sample.css';
import './styles/languages.css';
import './styles/tab-group.css';
import './styles/tool.css';
import './styles/run-button.css';
import './styles/catalogue.css';
import './styles/operation-index.css';
import './styles/product.css';
import './styles/diagram.css';
import './styles/search-button.css';
import './styles/home.css';
import './styles/not-found.css';
import './styles/typography.css';
import './styles/off-screen.css';
import './styles/print.css';
import './hovers/hovers.css';

const theme: Theme = {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ router }) {
    if (import.meta.env.SSR) return;
    if (import.meta.env.PROD) {
      loadPageHashes(router);
      loadPageContent(router);
    }
    hydrateBeforeLeaving(router);
    setupSearch();
    setupHovers();
    setupRest();
    // What a fold loads later needs these as the page does.
    const own = [setupTabs(), setupRun()];
    document.addEventListener('rest', () => runAll(own));
    onPageShown(router, [
      setupPage(),
      ...own,
      setupShared(),
      setupCaller(),
      startTools,
      () => void startOperationIndex(router),
    ]);
  },
};

/** Runs the hooks in the first frame of every page. The router has one slot for all that follows a change of the route. */
function onPageShown(router: Router, hooks: readonly (() => void)[]): void {
  const previous = router.onAfterRouteChange;
  router.onAfterRouteChange = async (to) => {
    await previous?.(to);
    requestAnimationFrame(() => runAll(hooks));
  };
}

function runAll(hooks: readonly (() => void)[]): void {
  for (const hook of hooks) hook();
}

export default theme;
