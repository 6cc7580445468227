import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.applyment.micro.modifycontactinfo.post(
  {
    version: '1.0',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    cert_sn: '50062CE505775F070CAB06E697F1BBD1AD4F4D87',
  },
  { security: true },
);

console.log(data.result_code);
