import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.webizpay.availMchRanges.post({
  sp_mchid: '1900000109',
  identifier_type: 'ORGANIZATION_CODE',
});

console.log(data.range_id);
