import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.palmservice.authorization.preauthorize.post(
  { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
);

console.log(data.permission_token);
