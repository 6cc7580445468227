import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.fund.withdraw.post({
  sub_mchid: '1900000110',
  out_request_no: 'REQUEST20261201000001',
  amount: 100,
  notify_url: 'https://example.com/wechatpay/notify',
});

console.log(data.withdraw_id);
