import { describe, expect, it } from 'vitest';
import { tryRenderTypes } from './render-types.ts';
import { jsonRequest, loadSpec, namespaceOf, pathItem, renderSpec, response } from './types.fixture.ts';

/** The signature and the configuration of the only operation of a spec. */
function operationOf(
  path: string,
  method: string,
  parts: string,
  response?: string,
): { signature: string; config: string } {
  const name = path.startsWith('/v3/') ? path.slice(1) : `v2${path}`;
  const file = `virtual-types/${name.replace(/\/$/, '').replaceAll(/\{(\w+)\}/g, '_$1_')}.d.ts`;
  const text = renderSpec({ [path]: pathItem(method, parts, response) }).get(file);
  const capital = method.charAt(0).toUpperCase() + method.slice(1);
  return {
    signature:
      text
        ?.split('\n')
        .find((line) => line.trim().startsWith(`${method}(`))
        ?.trim() ?? '',
    config: /interface RequestConfig[\s\S]*?(?=\n(interface|type) W)/.exec(namespaceOf(text, capital))?.[0] ?? '',
  };
}

const parameter = (place: string, name: string, required: boolean): string =>
  `parameters: [{ in: ${place}, name: ${name}, required: ${required}, schema: { type: string } }]`;

describe('RequestConfig', () => {
  it('is optional when the operation asks for nothing', () => {
    const { signature, config } = operationOf(
      '/v3/a',
      'post',
      jsonRequest('{ type: object, properties: { x: { type: string } } }'),
    );
    expect(signature).toContain(
      'post(data: A.PostHttpMethod.JsonDataRequest, config?: A.PostHttpMethod.RequestConfig)',
    );
    expect(config).toBe('interface RequestConfig extends WeChatPay.Client.RequestConfig {}');
  });

  it.each([
    ['a path value', '/v3/a/{x}', parameter('path', 'x', true), 'x: string;'],
    ['a required query', '/v3/a', parameter('query', 'x', true), 'params: RequestConfig.Params;'],
    ['a required header', '/v3/a', parameter('header', 'X-Y', true), 'headers: RequestConfig.Headers;'],
    [
      'a host of its own',
      '/v3/a',
      "servers: [{ url: 'https://apihk.mch.weixin.qq.com' }]",
      "baseURL: 'https://apihk.mch.weixin.qq.com';",
    ],
    ['the client certificate', '/a', 'security: [{ clientCertificate: [] }]', 'security: true;'],
  ])('is required for %s', (_, path, parts, want) => {
    const { signature, config } = operationOf(path, 'get', parts);
    expect(signature).toContain('(config: ');
    expect(config).toContain(want);
  });

  it('is optional for an optional query or header', () => {
    const { signature, config } = operationOf('/v3/a', 'get', parameter('query', 'x', false));
    expect(signature).toContain('get(config?: ');
    expect(config).toContain('params?: RequestConfig.Params;');
  });

  it('lets a POST without a body leave out its data, but not before a required configuration', () => {
    expect(operationOf('/v3/a', 'post', '').signature).toContain('post(data?: undefined, config?: ');
    expect(operationOf('/v3/a/{x}', 'post', parameter('path', 'x', true)).signature).toContain(
      'post(data: undefined, config: ',
    );
  });

  it('carries the body of a DELETE, which the method has no data for', () => {
    const { config } = operationOf(
      '/v3/a',
      'delete',
      jsonRequest('{ type: object, properties: { x: { type: string } } }'),
    );
    expect(config).toContain('meta: JsonDataRequest;');
    expect(config).toContain('transformRequest: (() => string) | [() => string];');
  });

  it('leaves sign and nonce_str of APIv2 to the client', () => {
    const body =
      '{ type: object, required: [mch_id, sign, nonce_str], properties: { mch_id: { type: string }, sign: { type: string }, nonce_str: { type: string } } }';
    const request = jsonRequest(body).replace('application/json', 'application/xml');
    const text = renderSpec({ '/a': pathItem('post', request) }).get('virtual-types/v2/a.d.ts');
    expect(namespaceOf(text, 'Post')).toContain(
      'interface XmlDataRequest {\n  mch_id: string;\n  sign?: string;\n  nonce_str?: string;\n}',
    );
  });

  it('refuses a path value that is a key of the configuration', () => {
    expect(() => operationOf('/v3/a/{timeout}', 'get', parameter('path', 'timeout', true))).toThrow(/'timeout'/);
  });

  it('refuses a client certificate for APIv3, where the client has none', () => {
    expect(() =>
      operationOf('/v3/a', 'get', 'security: [{ WECHATPAY2-SHA256-RSA2048: [], clientCertificate: [] }]'),
    ).toThrow(/APIv2 only/);
  });
});

describe('a response', () => {
  it.each([
    ['nothing', '/v3/a', undefined, 'Response<A.GetHttpMethod.WellformedResponse>'],
    [
      'APIv3 text',
      '/v3/a',
      response('{ type: string }', 'text/plain'),
      'WeChatPay.Client.AsText): Promise<WeChatPay.Client.Response<string>>',
    ],
    [
      'an APIv3 file',
      '/v3/a',
      response('{ type: string }', 'application/pdf'),
      'WeChatPay.Client.AsBuffer): Promise<WeChatPay.Client.Response<WeChatPay.Client.Buffer>>',
    ],
    [
      'APIv2 text',
      '/a',
      response('{ type: string }', 'text/html'),
      'WeChatPay.Client.RawText): Promise<WeChatPay.Client.Response<string>>',
    ],
  ])('of %s is typed as the client hands it out', (_, path, response, want) => {
    expect(operationOf(path, 'get', '', response).signature).toContain(want);
  });

  it('that is text has a type for the XML of its failure', () => {
    const failure = 'application/xml: { schema: { type: object, properties: { return_code: { type: string } } } }';
    const text = response('{ type: string }', 'text/plain').replace(/ \} \}$/, `, ${failure} } }`);
    const file = renderSpec({ '/a': pathItem('get', '', text) }).get('virtual-types/v2/a.d.ts');
    expect(namespaceOf(file, 'Get')).toContain('interface FailedResponse {\n  return_code?: string;\n}');
  });

  it('of a redirect asks not to follow it', () => {
    expect(operationOf('/a', 'get', '', "'302': { description: ok }").config).toContain('maxRedirects: 0;');
  });
});

describe('two paths whose types would share a name', () => {
  it('are refused, and both named', () => {
    const item = pathItem('get', '');
    expect(() => renderSpec({ '/v3/pay-x': item, '/v3/payX': item })).toThrow("'/v3/pay-x' and '/v3/payX'");
  });

  it('are a problem at the second one, not an exception, for commands and checks', () => {
    const item = pathItem('get', '');
    const { catalog } = loadSpec({ '/v3/pay-x': item, '/v3/payX': item });
    expect(tryRenderTypes(catalog)).toEqual({
      files: [],
      problems: [expect.objectContaining({ file: 'openapi/paths/_v3_payX.yaml', line: 1, rule: 'types-renderable' })],
    });
  });
});
