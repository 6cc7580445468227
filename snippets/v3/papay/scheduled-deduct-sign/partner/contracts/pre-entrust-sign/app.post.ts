import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.app.post(
    {
      sp_appid: 'wxd678efh567hg6787',
      sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      sub_mchid: '1900000110',
      plan_id: 12535,
      out_contract_code: 'CONTRACT20261201000001',
      contract_display_account: '微信代扣用户A',
      contract_notify_url: 'https://example.com/wechatpay/notify',
    },
  );

console.log(data.pre_entrustweb_id);
