import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.refunds.outRefundNo._out_refund_no_.get({
    out_refund_no: 'REFUND20261201000001',
    params: {
      sp_mchid: '1900000109',
      sub_mchid: '1900000110',
    },
    baseURL: 'https://apihk.mch.weixin.qq.com',
  });

console.log(data.status);
