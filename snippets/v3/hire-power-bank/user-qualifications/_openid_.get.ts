import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.hirePowerBank.userQualifications._openid_.get({
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  });

console.log(data.qualified_user);
