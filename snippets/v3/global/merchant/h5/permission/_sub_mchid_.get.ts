import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.merchant.h5.permission._sub_mchid_.get({
    sub_mchid: '1900000110',
    baseURL: 'https://apihk.mch.weixin.qq.com',
  });

console.log(data.authorization_state);
