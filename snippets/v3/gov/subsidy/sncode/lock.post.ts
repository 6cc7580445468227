import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.sncode.lock.post({
  appliance_id: 1,
  out_trade_no: 'ORDER20261201000001',
  brand: '海尔',
  qualification_region_code: 310100,
  sn_code: 'fallervuh',
  manufacturer_info: '深圳市示例科技有限公司',
  barcode: '6901010101098',
  spec_model: 'YOGA Air 15s ILL9',
  product_type: 'COMMON_PRODUCT',
});

console.log(data.code);
