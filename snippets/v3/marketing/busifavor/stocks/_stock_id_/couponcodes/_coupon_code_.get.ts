import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_.get(
    {
      stock_id: '1212',
      coupon_code: '1212',
      params: { appid: 'wxd678efh567hg6787' },
    },
  );

console.log(data.code_information.code_status);
