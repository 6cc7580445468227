import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.passwordExemptContract.contracts.normal.preEntrustSign.payRedirectSign.post(
    {
      appid: 'wxd678efh567hg6787',
      service_id: 12535,
      out_contract_code: 'CONTRACT20261201000001',
      notify_url: 'https://example.com/wechatpay/notify',
      contract_display_account: '微信代扣用户A',
      prepay_id: 'wx202611202009395522657a690389285100',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    },
  );

console.log(data.service_id);
