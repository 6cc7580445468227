import { beforeAll, describe, expect, test } from 'vitest';
import { compileTemplate, parse } from 'vue/compiler-sfc';
import { explanationContent } from '../../reference/explanation.ts';
import { operationDoc } from '../../reference/operation-doc.ts';
import { messageText } from '../../reference/samples/message-text.ts';
import { requestSample } from '../../reference/samples/request-sample.ts';
import { responseSample } from '../../reference/samples/response-sample.ts';
import type { Operation, Property, Schema } from '../../spec/catalog-model.ts';
import { projectSpec } from '../../spec/project-spec.fixture.ts';
import { renderFields } from '../markdown/markdown-fields.ts';
import { renderTable } from './html-fields.ts';
import { renderOperationHeader, renderSections } from './html-sections.ts';

const HOSTILE = `</code><script>alert(1)</script><img src=x onerror="alert(2)">{{ constructor }} \`</b>\` '"&amp;`;

let operations: Operation[] = [];
beforeAll(async () => {
  operations = (await projectSpec()).catalog.operations;
});

const rendered = new Map<Operation, string>();

/** The HTML of an operation, rendered once for all tests. */
function render(operation: Operation): string {
  const known = rendered.get(operation);
  if (known !== undefined) return known;
  const common = { v2: [], v3: [], http: [], spellings: [] };
  const doc = operationDoc(operation, { server: 'https://api.mch.weixin.qq.com', common });
  const html = renderOperationHeader(doc, '/') + renderSections(doc.sections, 2, { base: '/' });
  rendered.set(operation, html);
  return html;
}

function named(id: string): Operation {
  const operation = operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`${id} is not in the spec`);
  return operation;
}

/** Fields of a schema, counted without the code under test. */
function countFields(schema: Schema | undefined): number {
  if (!schema) return 0;
  const inner = countFields(schema.items) + countFields(schema.content);
  return (
    inner + [...propertiesOf(schema).values()].reduce((sum, property) => sum + 1 + countFields(property.schema), 0)
  );
}

function propertiesOf(schema: Schema): Map<string, Property> {
  const bases = schema.bases.flatMap((base) => [...propertiesOf(base)]);
  return new Map([...bases, ...schema.properties.map((property) => [property.name, property] as const)]);
}

describe('the tables of every operation', () => {
  test('have one row with an id of its own for each field', () => {
    const wrong = operations.flatMap((operation) => {
      const ids = [...render(operation).matchAll(/<li id="([^"]*)"/g)].map((match) => match[1]);
      const { body, others = [] } = operation.response;
      const bodies = [operation.request, body, ...others].map((each) => countFields(each?.schema));
      const parameters = operation.parameters.map((parameter) => 1 + countFields(parameter.schema));
      const expected = [...bodies, ...parameters].reduce((sum, count) => sum + count, 0);
      return new Set(ids).size === ids.length && ids.length === expected ? [] : [[operation.id, ids.length, expected]];
    });
    expect(operations.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  test('are well-formed HTML of at most 1,500 elements for nine in ten operations', () => {
    const sizes = operations.map((operation) => {
      const { errors } = parse(`<template><div>${render(operation)}</div></template>`, { sourceMap: false });
      expect(errors, operation.id).toEqual([]);
      return render(operation).match(/<[a-z]/g)?.length ?? 0;
    });
    const ninth = sizes.sort((a, b) => a - b)[Math.floor(sizes.length * 0.9)] ?? 0;
    expect(ninth).toBeLessThan(1500);
  });
});

describe('the content of the tables', () => {
  test('type, requiredness, encryption and enum meanings of a nested field', () => {
    const html = render(named('v3.pay.transactions.jsapi.post'));
    expect(html).toMatch(
      /<li id="post-request-amount-total"><div><a [^>]*>total<\/a> <i>integer<\/i> (?:<small[^>]*>[^<]*<\/small> )*<b>必填<\/b>/,
    );
    expect(html).toContain('id="post-request-payer-identity-type"');
    expect(html).toContain('<code>IDCARD</code> 身份证');
    expect(html).toMatch(/id="post-request-payer-identity-number".*?<mark>加密<\/mark> 用微信支付公钥加密/);
    expect(html).toMatch(/id="post-response-prepay_id".*?<b>必返<\/b>/);
  });

  test('an answer without a body says so', () => {
    const html = render(named('v3.pay.transactions.out-trade-no._out_trade_no_.close.post'));
    expect(html).toContain('HTTP 204');
    expect(html).toContain('成功时无应答包体');
  });

  test('a file part and its meta object', () => {
    const html = render(named('v3.merchant.media.upload.post'));
    expect(html).toContain('multipart/form-data');
    expect(html).toMatch(/id="post-request-file"><div><a [^>]*>file<\/a> <i>file<\/i>/);
    expect(html).toContain('id="post-request-meta-sha256"');
  });

  test('the successor of a deprecated operation', () => {
    expect(render(named('v2.pay.unifiedorder.post'))).toContain(
      '<dt>新版接口</dt><dd><a href="/openapi/v3/pay/transactions/jsapi#post">JSAPI下单</a>',
    );
    expect(render(named('v3.merchant-service.feedbacks.post'))).toContain('<dt>改用</dt>');
  });

  test('a host of its own and the client certificate', () => {
    const overseas = operations.find((operation) => operation.server !== undefined);
    const certified = operations.find((operation) => operation.clientCertificate);
    expect(overseas && render(overseas)).toContain(`<code>${overseas?.server}</code>`);
    expect(certified && render(certified)).toContain('商户 API 证书');
  });
});

describe('the samples of every operation', () => {
  test('are on its page unchanged', () => {
    for (const operation of operations) {
      const request = requestSample(operation, 'https://api.mch.weixin.qq.com');
      const texts = [messageText(request), request.toSign, messageText(responseSample(operation, request))];
      const blocks = [...render(operation).matchAll(/<(?:details|div) class="sample">.*?<code>(.*?)<\/code>/gs)];
      expect(
        blocks.slice(0, 3).map((block) => decoded(block[1] ?? '')),
        operation.id,
      ).toEqual(texts);
    }
  });
});

/** The text that a browser shows for the content of a `pre`. */
function decoded(html: string): string {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&#123;': '{' };
  return html.replace(/&lt;|&gt;|&amp;|&#123;/g, (entity) => entities[entity] ?? entity);
}

test('an explanation is below the term, its links below the base of the site', () => {
  const explanation = explanationContent('由 [下单](/openapi/v3/x) 返回的 `prepay_id`。');
  const facts = { name: 'a', type: 'string', direction: 'request', required: false, deprecated: false } as const;
  const row = {
    anchor: 'a',
    facts: {
      ...facts,
      conditions: [],
      nullable: false,
      isJson: false,
      isBase64: false,
      values: [],
      term: '会话',
      explanation,
    },
    deviations: [],
    children: [],
  };
  const text = '<p class="explanation">由 <a href="/docs/openapi/v3/x">下单</a> 返回的 <code>prepay_id</code>。</p>';
  expect(renderTable([row], { base: '/docs/' })).toContain(`<div>会话${text}</div>`);
  expect(renderFields([row], (to) => `${to}.md`)).toBe(
    '- `a` string — 会话\n  由 [下单](/openapi/v3/x.md) 返回的 `prepay_id`。',
  );
});

describe('hostile text of a spec', () => {
  const source = { file: 'openapi/x.yaml', line: 1, column: 1 };
  const text: Schema = {
    ...{ type: 'string', nullable: false, bases: [], properties: [], deprecated: false, source },
    ...{ title: HOSTILE, description: HOSTILE, enum: [HOSTILE], enumDescriptions: { [HOSTILE]: HOSTILE } },
    ...{ examples: [HOSTILE], default: HOSTILE, pattern: HOSTILE, format: HOSTILE },
  };
  const schema: Schema = {
    ...{ type: 'object', nullable: false, bases: [], deprecated: false, source, enumDescriptions: {}, examples: [] },
    properties: [{ name: HOSTILE, required: true, schema: text }],
  };
  const hostile: Operation = {
    ...{ id: 'x', name: 'v3/x', version: 'v3', method: 'post', tags: [], clientCertificate: false, deprecated: true },
    ...{ path: `/v3/${HOSTILE}/{${HOSTILE}}`, title: HOSTILE, roles: [HOSTILE], updated: HOSTILE, server: HOSTILE },
    officialDocs: [`https://pay.weixin.qq.com/${HOSTILE}`, 'javascript:alert(1)'],
    successors: [{ name: `v3/${HOSTILE}`, method: 'post', title: HOSTILE, version: 'v3' }],
    parameters: [{ name: HOSTILE, in: 'query', required: false, schema: text, source }],
    request: { mediaType: HOSTILE, required: true, schema },
    response: { status: 200, body: { mediaType: HOSTILE, required: true, schema } },
    errors: [{ status: 400, code: HOSTILE, description: HOSTILE, remedy: 'read-message', advice: HOSTILE, source }],
    source,
  };

  test('is inert in HTML and in Vue', () => {
    const html = render(hostile);
    expect(html).not.toMatch(/<script|<img|javascript:|\{\{/);
    const compiled = compileTemplate({ source: `<div>${html}</div>`, filename: 'x.vue', id: 'x' });
    expect(compiled.errors).toEqual([]);
    expect(compiled.code).not.toContain('toDisplayString');
  });

  test('is shown unchanged', () => {
    expect(render(hostile)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});
