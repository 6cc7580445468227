import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.papay.sign.contracts.preEntrustSign.post({
  sign_scene: 'SIGN_SCENE_APP',
  appid: 'wxd678efh567hg6787',
  plan_id: 12535,
  out_contract_code: 'CONTRACT20261201000001',
  contract_display_account: '微信代扣用户A',
  contract_notify_url: 'https://example.com/wechatpay/notify',
  out_user_code: 'USER10001',
  device_info: {
    device_type: 'DEVICE_TYPE_UNKNOW',
    device_os: 'Android 14',
    device_id: '20261201000001',
    device_running_as_root: false,
    device_ip: '14.23.150.211',
    weixin_installed: false,
    weixin_version: '8.0.50',
    days_since_first_login: 'DAYS_SINCE_FIRST_LOGIN_UNKNOW',
  },
});

console.log(data.pre_entrustweb_id);
