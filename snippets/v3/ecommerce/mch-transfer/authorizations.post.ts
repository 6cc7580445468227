import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.mchTransfer.authorizations.post({
  sub_mchid: '1900000110',
  agreement_list: [
    {
      agreement_code: '1',
      agreement_version: '20261120',
      sign_organization: '深圳市示例科技有限公司',
      sign_time: '2026-12-01T10:34:56+08:00',
    },
  ],
});

console.log(data.authorization_state);
