import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.profitsharing.returnorders.get({
  params: {
    sub_mchid: '1900000110',
    out_order_no: 'P20261201000001',
    out_return_no: 'RETURN20261201000001',
  },
});

console.log(data.result);
