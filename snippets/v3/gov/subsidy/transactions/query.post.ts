import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.transactions.query.post({
  qualification_region_code: 310100,
  order_number_list: ['vmall_250120131959_993_4494'],
});

for (const shopOrder of data.shop_order_list) {
  console.log(shopOrder.shop_order_number, shopOrder.collect_state);
}
