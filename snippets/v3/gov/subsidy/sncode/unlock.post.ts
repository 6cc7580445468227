import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.sncode.unlock.post({
  appliance_id: 1,
  out_trade_no: 'ORDER20261201000001',
  qualification_region_code: 310100,
  sn_code: 'fallervuh',
  barcode: '6901010101098',
  product_type: 'COMMON_PRODUCT',
});

console.log(data.code);
