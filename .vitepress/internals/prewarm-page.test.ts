import { expect, test } from 'vitest';
import { pageOf } from './prewarm-page.ts';

test.each([
  ['/', '/', 'index.md'],
  ['/guide/quick-start', '/', 'guide/quick-start.md'],
  ['/guide/quick-start.html?x=1', '/', 'guide/quick-start.md'],
  ['/docs/product/', '/docs/', 'product/index.md'],
  ['/openapi/v3/certificates#top', '/', 'openapi/v3/certificates.md'],
])('the page at %s below %s is %s', (url, base, page) => {
  expect(pageOf(url, base)).toBe(page);
});

test.each([
  ['/icon.svg', '/'],
  ['/@vite/client', '/'],
  ['/elsewhere', '/docs/'],
])('there is no page at %s below %s', (url, base) => {
  expect(pageOf(url, base)).toBeUndefined();
});
