import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.businesscircle.users._openid_.points.commit_status.get({
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    params: { brandid: 1000, appid: 'wxd678efh567hg6787' },
  });

console.log(data.points_commit_status);
