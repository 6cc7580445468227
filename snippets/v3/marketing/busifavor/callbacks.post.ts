import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.busifavor.callbacks.post({
  notify_url: 'https://example.com/wechatpay/notify',
});

console.log(data.update_time);
