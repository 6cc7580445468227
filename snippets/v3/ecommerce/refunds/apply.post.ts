import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.refunds.apply.post({
  sp_appid: 'wxd678efh567hg6787',
  combine_transaction_id: '4200002026202612011234567890',
  transaction_id: '4200002026202612011234567890',
  out_refund_no: 'REFUND20261201000001',
  reason: '商品已售完',
  amount: { refund: 100, total: 100, currency: 'CNY' },
  notify_url: 'https://example.com/wechatpay/notify',
  funds_account: 'AVAILABLE',
});

for (const promotionDetail of data.promotion_detail ?? []) {
  console.log(promotionDetail.promotion_id, promotionDetail.refund_amount);
}
