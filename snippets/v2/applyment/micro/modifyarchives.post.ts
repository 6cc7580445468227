import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.applyment.micro.modifyarchives.post(
  {
    version: '1.0',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    sub_mch_id: '1900000110',
    bank_address_code: '110000',
    cert_sn: '5430056GFRJK54YTFF653GDFH09HFGHF',
  },
  { security: true },
);

console.log(data.result_code);
