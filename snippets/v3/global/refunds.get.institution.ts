import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.refunds.get({
  params: {
    out_trade_no: 'ORDER20261201000001',
    sp_mchid: '1900000109',
    sub_mchid: '1900000110',
    offset: 0,
    count: 10,
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

for (const refund of data.data) {
  console.log(refund.out_refund_no, refund.status);
}
