import { expect, test } from 'vitest';
import type { Call } from '../../languages/call-model.ts';
import { projectSpec } from '../../spec/project-spec.fixture.ts';
import { languageTabs, renderTabs } from './language-tabs.ts';

const { catalog } = await projectSpec();

/** The tabs as a browser parses them. */
function callIn(html: string): unknown {
  const [, text = ''] = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(text);
}

test('every operation has tabs that hold its call', () => {
  expect(catalog.operations.length).toBeGreaterThan(1000);
  for (const operation of catalog.operations) {
    const html = languageTabs('.', operation, catalog.server);
    expect(callIn(html)).toMatchObject({ method: operation.method, version: operation.version });
    expect(html.match(/role="tab"/g)).toHaveLength(3);
  }
});

test('tabs weigh little', () => {
  const sizes = catalog.operations.map((operation) => languageTabs('.', operation, catalog.server).length);
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(1500);
});

test('whatever a value holds ends no element', () => {
  const hostile = `</script><script>alert(1)</script><!-- {{ x }} " ' \\u2028`;
  const call: Call = {
    version: 'v3',
    method: 'post',
    path: '/v3/x',
    server: 'https://x',
    response: 'none',
    body: { type: 'json', value: { [hostile]: hostile } },
  };
  const html = renderTabs(call, 'post');
  expect(callIn(html)).toEqual(call);
  expect(html.match(/<\/?script/g)).toHaveLength(2);
  expect(html).not.toContain('<!--');
});

test('the example itself is the tab that is open at first', () => {
  const [operation] = catalog.operations;
  const html = operation ? languageTabs('.', operation, catalog.server) : '';
  expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
  expect(html).toContain('aria-selected="true" data-language="ts"');
});

test('an example that is missing, or that calls something else, has no tabs', () => {
  const [operation] = catalog.operations;
  if (!operation) throw new Error('The catalog is empty.');
  expect(languageTabs('.', { ...operation, name: 'v3/no/such' }, catalog.server)).toBe('');
  expect(languageTabs('.', { ...operation, path: '/v3/no/such' }, catalog.server)).toBe('');
});
