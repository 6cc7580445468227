import { Formatter, Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

// 参与企业微信签名的字段
const signed = {
  amount: 10099,
  appid: 'wxd678efh567hg6787',
  desc: '六月出差报销费用',
  mch_id: '1900000109',
  nonce_str: Formatter.nonce(),
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  partner_trade_no: 'PAY20261201000001',
  ww_msg_type: 'NORMAL_MSG' as const,
};

// 密钥取自企业微信管理后台：付款的应用，0 是内置的企业支付应用
const text = Formatter.queryStringLike(Formatter.ksort(signed));
const workwx_sign = Hash.md5(
  text,
  process.env.WEWORK_AGENT_SECRET ?? '',
  '0',
).toUpperCase();

const { data } =
  await wxpay.v2.mmpaymkttransfers.promotion.paywwsptrans2pocket.post(
    {
      ...signed,
      workwx_sign,
      check_name: 'FORCE_CHECK',
      re_user_name: '张三',
      spbill_create_ip: '14.23.150.211',
    },
    { security: true },
  );

console.log(data.payment_no);
