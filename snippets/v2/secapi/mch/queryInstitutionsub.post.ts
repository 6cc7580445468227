import { wxpay } from '#wxpay';

const { data } = await wxpay
  .chain('v2/secapi/mch/queryInstitutionsub')
  .post(
    {
      app_id: 'wxd678efh567hg6787',
      mch_id: '1900000109',
      sub_mch_id: '1900000110',
    },
    { security: true },
  );

console.log(data.h5_authorization_state);
