import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.eduStar.users.qq._qq_.get({
  qq: '100000000000',
  params: { appid: 'wxd678efh567hg6787' },
});

console.log(data.education_star_student);
