import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.eduPapay.user._openid_.contracts.get({
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  params: {
    appid: 'wxd678efh567hg6787',
    plan_id: '12535',
    offset: 0,
    limit: 20,
  },
});

for (const contract of data.data ?? []) {
  console.log(contract.sp_mchid);
}
