import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations.post(
    {
      out_authorization_no: 'plfk2026112013',
      appid: 'wxd678efh567hg6787',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      transfer_scene_id: '1000',
      user_display_name: 'wx_123456',
      notify_url: 'https://example.com/wechatpay/notify',
    },
  );

console.log(data.package_info, data.state);
