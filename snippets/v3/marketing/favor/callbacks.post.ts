import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.favor.callbacks.post({
  mchid: '1900000109',
  notify_url: 'https://example.com/wechatpay/notify',
  switch: true,
});

console.log(data.update_time);
