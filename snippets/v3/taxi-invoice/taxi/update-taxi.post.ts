import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.taxiInvoice.taxi.updateTaxi.post({
  plate_number: '粤B12345',
  company_name: '深圳市未来有限公司',
  main_license: '6298416',
  region_id: 510100,
});

console.log(data.plate_number);
