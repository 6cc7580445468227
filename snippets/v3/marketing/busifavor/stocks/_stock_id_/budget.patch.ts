import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.busifavor.stocks._stock_id_.budget.patch(
    {
      target_max_coupons: 3000,
      current_max_coupons: 500,
      modify_budget_request_no: '1002600620019090123143254436',
    },
    { stock_id: '98065001' },
  );

console.log(data.max_coupons);
