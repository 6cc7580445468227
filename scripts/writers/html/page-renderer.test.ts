import { expect, test } from 'vitest';
import { pageAnchors } from '../../docs/page-anchors.ts';
import { createSiteIndex } from '../../reference/site-index.ts';
import { projectPages } from './project-pages.fixture.ts';

/** An id that an address may name: those of tabs, and of the inputs behind them or below a label, only join two parts. */
const ID = /<(?!(?:input|textarea)\b)(?![^>]*\srole="tab")[a-z][^>]*?\sid="([^"]+)"/g;

test('the ids of every page are the anchors of its documents, each once', async () => {
  const { input, render } = await projectPages();
  const site = createSiteIndex(input.catalog);
  const pages = input.pages();
  for (const [file, page] of pages) {
    const ids = [...render(file).matchAll(ID)].map(([, id = '']) => id);
    expect([...ids].sort(), file).toEqual([...pageAnchors(page, site)].sort());
  }
  expect(pages.size).toBeGreaterThan(input.catalog.webhooks.length);
});
