import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.qualifications.sync.post({
  out_trade_no: 'ORDER20261201000001',
  receive_region_code: '110101',
  brand: '海尔',
  address: '深圳市南山区',
  qualification_region_code: 310100,
  sn_code: 'fallervuh',
  seller_name: '联想（北京）信息技术有限公司',
  license_number: '91110108397173806M',
  barcode: '6901010101098',
  item_name: '联想YOGA AIR 15',
  spec_model: 'YOGA Air 15s ILL9',
  invoice_num: '031001900204',
  product_type: 'COMMON_PRODUCT',
  order_amount: 10000,
  discount_amount: 2000,
  mch_order_id: 'ORDER20261201000001',
  invoice_time: '2026-12-01T10:34:56+08:00',
  purchaser_name: '小弟弟',
  sale_model: 'SALE_MODEL_OFFLINE',
  identity_document_type: 'ID_DOC_TYPE_ID_CARD',
  invoice_address_code: '310100',
  tax_authority_code: '2525252',
  transaction_time: '2026-12-01T10:34:56+08:00',
  cate_state: 'CATE_STATE_REDEEM',
  mch_name: '江苏京东信息技术有限公司',
});

console.log(data.code);
