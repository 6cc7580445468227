import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.creditRepayment.partner.contracts.appPresign.post(
    {
      appid: 'wxd678efh567hg6787',
      plan_id: '12535',
      out_contract_code: 'CONTRACT20261201000001',
      display_name: '*明',
      contract_notify_url: 'https://example.com/wechatpay/notify',
      repayment_day: 1,
      repayment_amount_limit: 10000,
      real_identity: {
        identity_type: 'REAL_IDENTITY_TYPE_INVALID',
        identity_id: encrypt('11010519491231002X'),
        real_name: encrypt('张三'),
      },
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.presign_token);
