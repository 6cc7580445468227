import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.newTaxControlFapiao.userTitle.titleUrl.get({
  params: {
    fapiao_apply_id: 'fapiao_20261120_123456',
    source: 'WEB',
    appid: 'wxd678efh567hg6787',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    sub_mchid: '1900000110',
    total_amount: 429900,
  },
});

console.log(data.title_url);
