import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.eduStar.users.openid._wechat_openid_.get({
  wechat_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  params: { appid: 'wxd678efh567hg6787' },
});

console.log(data.education_star_student);
