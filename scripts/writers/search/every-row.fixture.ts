import { objectOf, operationWith, operationWithoutBody, schemaOf } from '../../../tests/support/spec-model.ts';
import { type DocsPage, readDocsPage } from '../../docs/docs-pages.ts';
import { EVERY_FACT } from '../../reference/every-fact.fixture.ts';
import { type ApiError, type Catalog, type ClientCall, EMPTY_CATALOG, type Webhook } from '../../spec/catalog-model.ts';

const source = { file: 'openapi/paths/test.yaml', line: 1, column: 1 };
const error = (code: string, description: string): ApiError => ({
  ...{ status: 400, code, description, remedy: 'fix-parameters', advice: '更正后重试', source },
});
const body = { mediaType: 'application/json', required: true };

const WEBHOOK: Webhook = {
  ...{ name: 'v3/order/paid', version: 'v3', event: 'ORDER.PAID', title: '订单支付通知', tags: ['订单∙支付'] },
  ...{ officialDocs: [], retryDelays: [], replyWithin: 5, headers: [], reply: { status: 200, headers: [] }, source },
  body: { ...body, schema: objectOf({ id: schemaOf({ title: '通知ID' }) }) },
};

const CALL: ClientCall = {
  ...{ name: 'mini-pay', title: '小程序调起', tags: ['订单∙支付'], platforms: ['mini-program'] },
  ...{ functions: ['wx.pay'], call: 'wx.pay()', inputs: [], outputs: [], prerequisites: [], outcomes: [], errors: [] },
  parameters: objectOf({ nonceStr: schemaOf({ title: '随机串', description: '一次一用。' }) }),
  ...{ limits: [], untrusted: [], versions: [], officialDocs: [], source },
};

const request = { ...body, schema: { ...objectOf({}), properties: [...EVERY_FACT] } };
const placing = {
  name: 'v3/orders',
  path: '/v3/orders',
  title: '下单',
  tags: ['订单∙支付', '电商'],
  roles: ['服务商'],
};
const place = operationWith({
  ...placing,
  ...{ id: 'v3.orders.post', parameters: [], request, errors: [error('NO_AUTH', '没有权限')] },
  changes: [
    { date: '2026-05-06', subject: 'POST /v3/orders', pages: [], changes: [{ kind: 'added', at: 'body total' }] },
  ],
  deviations: [{ field: { place: 'body', path: 'total' }, reason: '官方页面缺此字段' }],
});
const list = operationWithoutBody({
  ...{ ...placing, method: 'get', id: 'v3.orders.get', title: '查询订单列表' },
  ...{ errors: [error('NO_AUTH', '没有权限'), error('ODD', '古怪'), error('ODD', '奇怪')] },
});
const old = operationWith({
  ...{ id: 'v2.pay.post', name: 'v2/pay', version: 'v2', path: '/pay', title: '旧下单', tags: ['订单∙支付'] },
  ...{ request, errors: [error('NO_AUTH', '此商户没有权限')], successors: [place] },
});

/** A catalog of which every kind of row of the index is made. */
export const EVERY_CATALOG: Catalog = {
  ...EMPTY_CATALOG,
  ...{ operations: [list, place, old], webhooks: [WEBHOOK] },
  client: { ...EMPTY_CATALOG.client, calls: [CALL] },
  products: [
    { name: '其他', slug: 'other', tags: ['电商'], groups: [], source },
    {
      ...{ name: '收款', slug: 'payment', tags: ['订单∙支付'], source },
      groups: [
        { title: '付款', pages: ['v3/orders', 'webhook/v3/order/paid'] },
        { title: '收尾', pages: ['v3/orders'] },
      ],
    },
  ],
  errors: { ...EMPTY_CATALOG.errors, v3: [error('SYSTEM_ERROR', '系统错误')] },
  messages: [
    {
      ...{ text: '订单 {单号} 不存在', code: 'ODD', cause: '没有下单', remedy: '先下单', area: '订单' },
      ...{ operations: ['POST /v3/orders'], calls: [], source },
    },
  ],
};

const page = (file: string, text: string): DocsPage => readDocsPage(`docs/${file}.md`, text);

/** Pages of each section, one of which links to two operations, and one that no entry has. */
export const EVERY_PAGE: readonly DocsPage[] = [
  page('guide/start', '# 从 APIv3 开始\n\n先[下单](/openapi/v3/orders)，再[下单](/openapi/v3/orders#post)。\n'),
  page('tools/signature', '# 查签名\n\n见[开始](/guide/start)。\n'),
  page('product/payment', '# 收款\n\n一句话。\n'),
  page('changes/2026-05', '# 五月\n\n见[自己](/changes/2026-05)与[开始](/guide/start)。\n'),
  page('openapi/v3/orders', '---\ndescription: 用户付款前调用。\n---\n\n# 下单\n'),
  page('about', '# 关于\n\n一句话。\n'),
];
