import type { Router } from 'vitepress';
import { addressTarget } from './address-target.ts';

/**
 * Starts the index of operations on the page that has one. Addresses of earlier days, `/openapi/#payment`, lead on to the
 * overview of that product.
 */
export function setupOperationIndex(router: Router): void {
  const after = router.onAfterRouteChange;
  router.onAfterRouteChange = async (to) => {
    await after?.(to);
    requestAnimationFrame(() => void startOnPage(router));
  };
}

async function startOnPage(router: Router): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('.operation-filter');
  if (!form) return;
  const target = addressTarget();
  const overview = target?.matches('.product-grid li') ? target.querySelector('a') : null;
  if (overview) {
    await router.go(overview.getAttribute('href') ?? '/', { replace: true });
    return;
  }
  if (form.dataset.started) {
    form.dispatchEvent(new Event('sync'));
    return;
  }
  form.dataset.started = 'true';
  const { startIndex } = await import('./operation-index.ts');
  startIndex(form);
}
