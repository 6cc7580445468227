import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.papay.entrustweb.get({
  params: { notify_url: 'https://example.com/wechatpay/notify' },
  responseType: 'arraybuffer',
  transformResponse: [],
});

console.log(data);
