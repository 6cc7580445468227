import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.partnerships.build.post(
  {
    partner: { type: 'APPID', appid: 'wxd678efh567hg6787' },
    authorized_data: { business_type: 'FAVOR_STOCK' },
  },
  { headers: { 'Idempotency-Key': '12345' } },
);

console.log(data.state);
