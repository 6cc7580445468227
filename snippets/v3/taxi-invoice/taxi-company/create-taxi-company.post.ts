import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.taxiInvoice.taxiCompany.createTaxiCompany.post({
    tax_id: '12345678901234567J',
    address: '广东省深圳市南山区高新科技园科技中一路腾讯大厦',
    invoice_mode: 'JIAO_WEI',
    legal_person: '张三',
    region_id: 510100,
    enterprise_type: 'ENTERPRISE',
  });

console.log(data.company_name);
