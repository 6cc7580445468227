import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.industryCoupon.tokens.post({
  open_id: 'obLatjrR8kUDlj4-nofQsPAJAAFI',
  coupon_list: [{ stock_id: 16474341, coupon_id: '11004999626' }],
});

console.log(data.token);
