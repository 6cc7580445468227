import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.papay.contracts.miniprogramPreEntrustSign.post(
    {
      sp_appid: 'wxd678efh567hg6787',
      sub_mchid: '1900000110',
      plan_id: 12535,
      out_contract_code: 'CONTRACT20261201000001',
      user_display_name: '张三',
      success_notify_url: 'https://example.com/wechatpay/notify',
    },
    { baseURL: 'https://apihk.mch.weixin.qq.com' },
  );

console.log(data.session_id);
