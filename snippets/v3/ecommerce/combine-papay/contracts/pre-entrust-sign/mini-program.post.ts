import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.combinePapay.contracts.preEntrustSign.miniProgram.post(
    {
      appid: 'wxd678efh567hg6787',
      plan_id: 12535,
      out_contract_code: 'CONTRACT20261201000001',
      contract_display_account: '微信代扣用户A',
      notify_url: 'https://example.com/wechatpay/notify',
    },
  );

console.log(data.pre_entrustweb_id);
