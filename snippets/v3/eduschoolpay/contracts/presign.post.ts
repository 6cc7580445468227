import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.eduschoolpay.contracts.presign.post({
  appid: 'wxd678efh567hg6787',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  plan_id: '12535',
  user_id: '20261120tony',
  school_id: '18260256813396',
  out_contract_code: 'CONTRACT20261201000001',
});

console.log(data.presign_token);
