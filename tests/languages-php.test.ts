import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Call } from '../scripts/languages/call-model.ts';
import { php } from '../scripts/languages/php.ts';
import { normalizePhp } from '../scripts/languages/php-path.ts';
import { readCalls } from './support/example-calls.ts';
import { type PhpCall, phpCalls } from './support/php.ts';

const { calls } = await readCalls();

/** The path that the client requests: its chain normalized, and templates filled in from the options. */
const pathOf = ({ segments, options }: PhpCall): string =>
  segments
    .map(normalizePhp)
    .join('/')
    .replace(/\{(\w+)\}/g, (template, name: string) => String(options[name] ?? template));

const wantedPath = ({ version, path, inPath = {} }: Call): string =>
  `${version === 'v2' ? 'v2/' : ''}${path.slice(1)}`.replace(/\{(\w+)\}/g, (_template, name: string) =>
    String(inPath[name]),
  );

/** The example's value as the PHP parser returns it. */
function wanted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(wanted);
  if ('@' in value) return 'value' in value ? { json: wanted(value.value) } : { code: expect.any(String) };
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, wanted(field)]));
}

/** PHP writes a boolean as 1 where there is nothing but text. */
const textsOf = (fields: unknown): unknown =>
  Object.fromEntries(
    Object.entries(fields ?? {}).map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : value]),
  );

/** Options that say what a call sends; undefined where the call has no such part, or computes it beforehand. */
function optionsOf({ body, query, version, method, server, ownServer }: Call): Record<string, unknown> {
  return {
    json: body?.type === 'json' ? wanted(body.value) : undefined,
    xml: body?.type === 'xml' ? wanted(textsOf(body.value)) : undefined,
    query: query && (version === 'v2' && method === 'get' ? { code: 'variable' } : wanted(textsOf(query))),
    base_uri: ownServer ? `${server}/` : undefined,
  };
}

test.each(php.styles.map(({ name, title }) => [name, title]))(
  '%s (%s) parses and says what the example does',
  (style) => {
    expect(calls.length).toBeGreaterThan(1000);
    for (const { operation, call } of calls) {
      const found = phpCalls(php.write(call, style), operation.id);
      expect(found, operation.id).toHaveLength(1);
      const { method, options }: PhpCall = found[0] ?? { segments: [], method: '', options: {} };
      expect(method).toBe(`${call.method}${style.startsWith('async') ? 'Async' : ''}`);
      expect(found.map(pathOf)).toEqual([wantedPath(call)]);
      const { json, xml, query, base_uri } = options;
      expect({ json, xml, query, base_uri }, operation.id).toEqual(optionsOf(call));
      expect(options.security === true || 'cert' in options, operation.id).toBe(call.certificate === true);
    }
  },
);

test('the six styles have different code for one call', () => {
  const jsapi = calls.find(({ operation }) => operation.id === 'v3.pay.transactions.id._transaction_id_.get');
  const texts = php.styles.map(({ name }) => jsapi && php.write(jsapi.call, name));
  expect(new Set(texts).size).toBe(6);
  expect(texts[3]).toContain('$instance->v3->pay->transactions->id->_transaction_id_->get([');
  expect(texts[4]).toContain("$instance->chain('v3/pay/transactions/id/{transaction_id}')->get([");
  expect(texts[5]).toContain("$instance['v3/pay/transactions/id/{transaction_id}']->get([");
});

test('text of the spec is escaped', () => {
  const hostile = "'; system('id'); // \\' <?php ?> $x {$y} \\";
  const call: Call = {
    version: 'v3',
    method: 'post',
    path: '/v3/x',
    server: 'https://x',
    response: 'none',
    body: { type: 'json', value: { [hostile]: hostile } },
  };
  const [found] = phpCalls(php.write(call), 'hostile');
  expect(found?.options.json).toEqual({ [hostile]: hostile });
});

test('the parser of these tests rejects invalid PHP', () => {
  expect(() => phpCalls('<?php $x = [', 'broken')).toThrow();
});

test('the set-up in the guide is valid PHP', () => {
  const [, text = ''] = /```php[^\n]*\n([\s\S]*?)```/.exec(readFileSync('docs/guide/languages.md', 'utf8')) ?? [];
  expect(text).toContain('Builder::factory');
  expect(phpCalls(text, 'wxpay.php')).toEqual([]);
});
