import { expect, test } from 'vitest';
import type { Call } from '../../languages/call-model.ts';
import { exampleFiles } from '../../spec/example-forms.ts';
import { projectSpec } from '../../spec/project-spec.fixture.ts';
import { languageTabs, renderTabs } from './language-tabs.ts';

const { catalog } = await projectSpec();
const examples = catalog.operations.flatMap((operation) =>
  exampleFiles(operation).map((file) => ({ operation, file })),
);
const [first] = examples;
if (!first) throw new Error('The catalog is empty.');

/** The tabs as a browser parses them. */
function callIn(html: string): unknown {
  const [, text = ''] = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(text);
}

test('every example has tabs that hold its call', () => {
  expect(examples.length).toBeGreaterThan(1200);
  for (const example of examples) {
    const html = languageTabs('.', example, catalog.server);
    const { method, version } = example.operation;
    expect(callIn(html)).toMatchObject({ method, version });
    expect(html.match(/role="tab"/g)).toHaveLength(3);
  }
});

test('tabs weigh little', () => {
  const sizes = examples.map((example) => languageTabs('.', example, catalog.server).length);
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
  const html = languageTabs('.', first, catalog.server);
  expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
  expect(html).toContain('aria-selected="true" data-language="ts"');
});

test('the tabs of two examples of one operation have ids of their own', () => {
  const pair = examples.filter(({ operation }) => operation.id === 'v3.global.transactions.jsapi.post');
  const ids = pair.flatMap((example) => [...languageTabs('.', example, catalog.server).matchAll(/ id="([^"]+)"/g)]);
  expect(ids).toHaveLength(6);
  expect(new Set(ids.map(([, id]) => id)).size).toBe(6);
});

test('an example that is missing, or that calls something else, has no tabs', () => {
  const { operation, file } = first;
  expect(languageTabs('.', { operation, file: 'snippets/v3/no/such.get.ts' }, catalog.server)).toBe('');
  expect(languageTabs('.', { operation: { ...operation, path: '/v3/no/such' }, file }, catalog.server)).toBe('');
});
