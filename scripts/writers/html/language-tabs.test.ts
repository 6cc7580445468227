import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { Call } from '../../languages/call-model.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { exampleFiles } from '../../spec/example-forms.ts';
import { projectSpec } from '../../spec/project-spec.fixture.ts';
import { exampleCall, exampleId, renderTabs, renderWithoutScripts } from './language-tabs.ts';

const { catalog } = await projectSpec();
const examples = catalog.operations.flatMap((operation) =>
  exampleFiles(operation).map((file) => ({ operation, file })),
);
const [first] = examples;
if (!first) throw new Error('The catalog is empty.');

type Example = (typeof examples)[number];

const callOf = (example: Example): Call => {
  const call = exampleCall('.', example, catalog.server);
  if (!call) throw new Error(`${example.file} calls nothing.`);
  return call;
};
const tabsOf = (example: Example): string => renderTabs(callOf(example), exampleId(example.file));

/** The tabs as a browser parses them. */
function callIn(html: string): unknown {
  const [, text = ''] = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(text);
}

test('every example has tabs that hold its call', () => {
  expect(examples.length).toBeGreaterThan(1200);
  for (const example of examples) {
    const html = tabsOf(example);
    const { method, version } = example.operation;
    expect(callIn(html)).toMatchObject({ method, version });
    expect(html.match(/role="tab"/g)).toHaveLength(3);
  }
});

test('tabs weigh little', () => {
  const sizes = examples.map((example) => tabsOf(example).length);
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
  const html = tabsOf(first);
  expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
  expect(html).toContain('aria-selected="true" data-language="ts"');
});

test('the tabs of two examples of one operation have ids of their own', () => {
  const pair = examples.filter(({ operation }) => operation.id === 'v3.global.transactions.jsapi.post');
  const ids = pair.flatMap((example) => [...tabsOf(example).matchAll(/ id="([^"]+)"/g)]);
  expect(ids).toHaveLength(6);
  expect(new Set(ids.map(([, id]) => id)).size).toBe(6);
});

test('readers without scripts get the call in the other languages', () => {
  const call = callOf(first);
  const $ = load(`<main>${renderWithoutScripts(call)}</main>`, { scriptingEnabled: false });
  const texts = $('noscript pre').map((_, block) => $(block).text());
  expect(texts.get()).toEqual(LANGUAGES.map(({ write }) => write(call)));
});

test('an example that is missing, or that calls something else, has no tabs', () => {
  const { operation, file } = first;
  expect(exampleCall('.', { operation, file: 'snippets/v3/no/such.get.ts' }, catalog.server)).toBeUndefined();
  expect(exampleCall('.', { operation: { ...operation, path: '/v3/no/such' }, file }, catalog.server)).toBeUndefined();
});
