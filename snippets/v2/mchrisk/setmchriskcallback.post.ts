import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mchrisk.setmchriskcallback.post({
  mch_id: '1900000109',
  callback_url: 'https://example.com/wechatpay/notify',
  sign_type: 'HMAC-SHA256',
});

console.log(data.result_code);
