import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders.post({
    appid: 'wxd678efh567hg6787',
    out_settle_batch_no: '1236698745558870',
    individual_auth_id: '256322110225',
    notify_url: 'https://example.com/wechatpay/notify',
    description: '门店货款',
    trade_scenario: 'RECOMMERCE',
    settle_info_list: [
      {
        out_settle_no: '12369666555136622',
        transaction_id: '4200002026202612011234567890',
        settle_detail_info_list: [
          {
            out_settle_detail_no: '123688556699666554',
            settle_type: 'RECEIVE',
            receiver_type: 'MERCHANT',
            receiver_account: '1234567890',
            amount: { amount: 11000, currency: 'CNY' },
          },
        ],
      },
    ],
  });

console.log(data.state);
