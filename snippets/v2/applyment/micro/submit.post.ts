import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.applyment.micro.submit.post(
  {
    version: '3.0',
    cert_sn: '5663476TEREGD45FH63GDFHFG657FCHBFG',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    business_code: '1900000109_20261201',
    id_card_copy:
      '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
    id_card_national:
      '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
    id_card_name: '张三',
    id_card_number: '11010519491231002X',
    id_card_valid_time: JSON.stringify([
      '',
    ] satisfies WeChatPay.OpenAPI.V2.Applyment.Micro.Submit.PostHttpMethod.XmlDataRequest.IdCardValidTime),
    account_name: '深圳市示例科技有限公司',
    account_bank: '工商银行',
    bank_address_code: '110000',
    account_number: '6214830012345678',
    store_name: '示例门店',
    store_address_code: '110000',
    store_street: '广东省深圳市南山区科技中一道10000号',
    store_entrance_pic:
      '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
    indoor_pic:
      '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
    merchant_shortname: '示例科技',
    service_phone: '075586010000',
    product_desc: '售卖商品提供服务描述',
    rate: '0.6%',
    contact: '张三',
    contact_phone: '13800000000',
  },
  { security: true },
);

console.log(data.applyment_id);
