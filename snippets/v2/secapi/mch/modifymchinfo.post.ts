import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.secapi.mch.modifymchinfo.post(
  {
    mch_id: '1900000109',
    sub_mch_id: '1900000110',
    merchant_shortname: '示例科技',
    service_phone: '075586010000',
  },
  { security: true },
);

console.log(data.result_code);
