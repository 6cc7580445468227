import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.goods.upload.post({
  appliance_id: 1,
  product_name: '测试商品',
  brand: '海尔',
  qualification_region_code: 310100,
  seller_name: '联想（北京）信息技术有限公司',
  license_number: '91110108397173806M',
  base_price: 10000,
  average_trading_price: 10000,
  product_type: 'COMMON_PRODUCT',
  bar_code: '6901010101098',
});

console.log(data.code);
