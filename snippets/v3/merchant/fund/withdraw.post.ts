import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchant.fund.withdraw.post({
  out_request_no: 'REQUEST20261201000001',
  amount: 1,
  account_type: 'BASIC',
  notify_url: 'https://example.com/wechatpay/notify',
});

console.log(data.withdraw_id);
