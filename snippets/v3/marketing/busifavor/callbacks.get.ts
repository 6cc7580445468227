import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.busifavor.callbacks.get({
  params: { mchid: '1900000109' },
});

console.log(data.notify_url);
