import { describe, expect, it } from 'vitest';
import type { Method, Version } from '../spec/catalog-model.ts';
import { callExpression } from './call-code.ts';

describe('callExpression', () => {
  it.each<[Version, Method, string, string]>([
    ['v3', 'post', '/v3/pay/transactions/jsapi', 'wxpay.v3.pay.transactions.jsapi.post'],
    [
      'v3',
      'get',
      '/v3/pay/transactions/out-trade-no/{out_trade_no}',
      'wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get',
    ],
    ['v3', 'post', '/v3/merchant/media/video_upload', 'wxpay.v3.merchant.media.video_upload.post'],
    ['v2', 'post', '/pay/unifiedorder', 'wxpay.v2.pay.unifiedorder.post'],
    ['v2', 'post', '/cgi-bin/mch/customs/customdeclareorder', 'wxpay.v2.cgiBin.mch.customs.customdeclareorder.post'],
    // The chain cannot express a trailing slash, capitals and a segment called like a method.
    ['v3', 'post', '/v3/ecommerce/applyments/', "wxpay.chain('v3/ecommerce/applyments/').post"],
    ['v2', 'post', '/secapi/mch/addInstitutionsub', "wxpay.chain('v2/secapi/mch/addInstitutionsub').post"],
    ['v3', 'post', '/v3/profitsharing/receivers/delete', "wxpay.chain('v3/profitsharing/receivers/delete').post"],
    ['v3', 'get', '/v3/users/{openid}/name', "wxpay.chain('v3/users/{openid}/name').get"],
  ])('%s %s %s', (version, method, path, expression) => {
    expect(callExpression({ version, method, path })).toBe(expression);
  });
});
