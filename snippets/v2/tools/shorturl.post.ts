import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.tools.shorturl.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  long_url: 'https://example.com/images/logo.png',
});

console.log(data.short_url);
