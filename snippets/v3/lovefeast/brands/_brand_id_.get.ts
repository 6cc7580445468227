import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.lovefeast.brands._brand_id_.get({
  brand_id: '2250',
});

console.log(data.donate_count);
