import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.transactions.sync.post({
  out_trade_no: 'ORDER20261201000001',
  receive_region_code: '110101',
  brand: '海尔',
  qualification_region_code: 310100,
  seller_name: '联想（北京）信息技术有限公司',
  license_number: '91110108397173806M',
  order_amount: 10000,
  discount_amount: 2000,
  transaction_time: '2026-12-01T10:34:56+08:00',
  mch_order_id: 'ORDER20261201000001',
  mch_name: '江苏京东信息技术有限公司',
  cate_state: 'CATE_STATE_REDEEM',
  identity_document_type: 'ID_DOC_TYPE_ID_CARD',
});

console.log(data.code);
