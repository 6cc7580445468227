import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.fundsToOversea.orders.post({
  out_order_id: 'merchant_1123123',
  sub_mchid: '1900000110',
  transaction_id: '4200002026202612011234567890',
  amount: 10,
  foreign_currency: 'USD',
  seller_info: {
    oversea_business_name: '深圳市示例科技有限公司',
    oversea_shop_name: '示例门店',
    seller_id: 'id2123123123',
  },
  express_info: {
    courier_number: 'curier_number_1231',
    express_company_name: '顺丰速运',
  },
  payee_info: { payee_id: 'ID123112312' },
});

console.log(data.result);
