import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_.delete(
    {
      stock_id: '101156451224',
      coupon_code: '1212',
      params: { delete_request_no: '1212' },
    },
  );

console.log(data.delete_time);
