import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.shoppingReceipt.customentrances._brand_id_.get({
    brand_id: '1014',
  });

console.log(data.goods_thumbnail_url, data.custom_entrance_state);
