import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.palmservice.authorization.openid._openid_.get({
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    params: { organization_id: '1004' },
  });

console.log(data.state);
