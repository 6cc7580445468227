import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.mchTransfer.authorizations._sub_mchid_.get({
    sub_mchid: '1900000110',
  });

console.log(data.authorization_state);
