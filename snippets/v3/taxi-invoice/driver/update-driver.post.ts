import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.taxiInvoice.driver.updateDriver.post(
  {
    driver_name: encrypt('张三'),
    id_card_number: encrypt('11010519491231002X'),
    company_name: '深圳市未来有限公司',
    mchid: '1900000109',
    driver_license: '6298416',
    driver_category: 'MAIN',
    driver_status: 'ON_DUTY',
    region_id: 510100,
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.driver_status);
