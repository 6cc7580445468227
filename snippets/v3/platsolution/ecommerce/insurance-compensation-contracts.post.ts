import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.insuranceCompensationContracts.post(
    {
      out_apply_no: 'REQUEST20261201000001',
      sub_mchid: '1900000110',
      agreement_list: [
        {
          agreement_code: '微信支付运营功能服务协议（平台二级商户）',
          agreement_version: '20240815',
          sign_organization: '温州名优贸易',
          sign_time: '2026-12-01T10:34:56+08:00',
        },
      ],
    },
  );

console.log(data.opened);
