import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mchrisk.channelquerymchauditinfo.post({
  mch_id: '1900000109',
  sub_mch_id: '1900000110',
  acquiring_bank_id: '999990017',
  sign_type: 'HMAC-SHA256',
});

console.log(data.audit_status);
