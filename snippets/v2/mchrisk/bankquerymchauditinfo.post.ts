import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mchrisk.bankquerymchauditinfo.post({
  mch_id: '1900000109',
  sub_mch_id: '1900000110',
  channel_id: '999990017',
  sign_type: 'HMAC-SHA256',
});

console.log(data.audit_status);
