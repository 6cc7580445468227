import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.refunds.id._refund_id_.get({
  refund_id: '50300002026120112345678901234',
  params: {
    sp_mchid: '1900000109',
    sub_mchid: '1900000110',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

console.log(data.status);
