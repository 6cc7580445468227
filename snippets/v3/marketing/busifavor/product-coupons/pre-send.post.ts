import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.busifavor.productCoupons.preSend.post({
    stock_id: '1000000013001',
    appid: 'wxd678efh567hg6787',
    send_request_no: 'REQUEST20261201000001',
  });

console.log(data.token);
