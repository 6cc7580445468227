import { wxpay } from '#wxpay';

const { data } = await wxpay
  .chain(
    'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete',
  )
  .post(undefined, {
    sub_mchid: '1900000110',
    sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  });

console.log(data.state);
