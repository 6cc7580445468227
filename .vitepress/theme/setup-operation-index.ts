import type { Router } from 'vitepress';
import { addressTarget } from './address-target.ts';

/**
 * Starts the index of operations on the page that has one; to be called when a page is shown. Old addresses, such as
 * `/openapi/#payment`, redirect to the overview of that product.
 */
export async function startOperationIndex(router: Router): Promise<void> {
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
