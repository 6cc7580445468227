import { decrypt, wxpay } from '#wxpay';

const { data } = await wxpay.v3.newTaxControlFapiao.userTitle.get({
  params: {
    scene: 'WITH_WECHATPAY',
    sub_mchid: '1900000110',
    fapiao_apply_id: '4200000444202611207461284488',
  },
});

console.log(data.taxpayer_id);
if (data.phone) console.log(decrypt(data.phone));
