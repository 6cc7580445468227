import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.newTaxControlFapiao.merchant.developmentConfig.patch({
  callback_url: 'https://example.com/wechatpay/notify',
  show_fapiao_cell: false,
});

console.log(data.callback_url);
