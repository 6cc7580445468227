import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.rechargeEmployees.post({
    sub_mchid: '1900000110',
    sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  });

console.log(data.state);
