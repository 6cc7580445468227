import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.risk.getcertficates.post({ mch_id: '1900000109', sign_type: 'HMAC-SHA256' });

console.log(data.error_code);
