import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.newTaxControlFapiao.merchant.developmentConfig.patch({
    callback_url: 'https://example.com/wechatpay/notify',
    sub_mch_code: '1900000109',
  });

console.log(data.callback_url);
