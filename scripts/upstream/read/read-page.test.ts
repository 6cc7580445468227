import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const PAGE = `虚构的接口：撤销。

支持商户：【普通商户】

请求方式：【POST】 \`/v3/hologram/{order_id}/cancel 或 /v3/hologram/{order_no}/cancel\`

请求域名：【主域名】https://api.mch.weixin.qq.com 就近接入

### Path 参数
| 参数名 | 类型 | 必填 | 描述 |
| --- |  --- | --- | --- |
| order_id | string(64) | false | 【单号】 |
| order_no | string(32) | false | 【编号】 |
## 应答参数

200 OK

| 参数名 | 类型 | 必填 | 描述 |
| --- |  --- | --- | --- |
| code | string(32) | false | 【响应码】 仅接口调用失败时返回 |
| state | string(32) | false | 【状态】 |

应答示例

> 200 OK

\`\`\`
{ "code": "PARAM_ERROR", "state ": "DONE" }
\`\`\`
`;

describe('a page', () => {
  const { pages } = readPage({ id: 'merchant/1', title: '撤销', area: '全息支付' }, PAGE);

  test('of two paths describes an operation for each, with its own template', () => {
    expect(pages.map(({ subject, facts }) => ({ subject, path: facts.fields.path }))).toMatchObject([
      { subject: { path: '/v3/hologram/{order_id}/cancel' }, path: [{ name: 'order_id', required: true }] },
      { subject: { path: '/v3/hologram/{order_no}/cancel' }, path: [{ name: 'order_no', required: true }] },
    ]);
  });

  test('has no fields of errors in its answer of success, and names without spaces', () => {
    const [{ facts } = { facts: undefined }] = pages;
    expect(facts?.fields['answer 200']?.map(({ name }) => name)).toEqual(['state']);
    expect(facts?.samples['answer 200']).toEqual([{ state: 'DONE' }]);
  });
});
