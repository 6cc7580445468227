import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.applyment.micro.getstate.post(
  {
    version: '1.0',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    applyment_id: '1230000109',
    business_code: '1900000109_20261201',
  },
  { security: true },
);

console.log(data.sign_url, data.applyment_state);
