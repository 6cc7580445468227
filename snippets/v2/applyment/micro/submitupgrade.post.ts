import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.applyment.micro.submitupgrade.post(
  {
    version: '1.0',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    cert_sn: '5663476TEREGD45FH63GDFHFG657FCHBFG',
    sub_mch_id: '1900000110',
    organization_type: '2',
    business_license_copy:
      '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
    business_license_number: '123456789012345',
    merchant_name: '深圳腾讯科技有限公司',
    company_address: '深圳市腾讯大厦',
    legal_person: '张三',
    business_time: JSON.stringify([
      '',
    ] satisfies WeChatPay.OpenAPI.V2.Applyment.Micro.Submitupgrade.PostHttpMethod.XmlDataRequest.BusinessTime),
    business_licence_type: '1762',
    merchant_shortname: '示例科技',
    business: '716',
    business_scene: JSON.stringify([
      100,
    ] satisfies WeChatPay.OpenAPI.V2.Applyment.Micro.Submitupgrade.PostHttpMethod.XmlDataRequest.BusinessScene),
  },
  { security: true },
);

console.log(data.result_code);
