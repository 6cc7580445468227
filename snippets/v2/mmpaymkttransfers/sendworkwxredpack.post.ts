import { Formatter, Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

// 参与企业微信签名的字段
const signed = {
  act_name: '猜灯谜抢红包活动',
  mch_billno: 'PAY20261201000001',
  mch_id: '1900000109',
  nonce_str: Formatter.nonce(),
  re_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  total_amount: 1000,
  wxappid: 'wxd678efh567hg6787',
};

// 密钥取自企业微信管理后台：发送红包的应用，0 是内置的企业支付应用
const text = Formatter.queryStringLike(Formatter.ksort(signed));
const workwx_sign = Hash.md5(
  text,
  process.env.WEWORK_AGENT_SECRET ?? '',
  '0',
).toUpperCase();

const { data } = await wxpay.v2.mmpaymkttransfers.sendworkwxredpack.post(
  {
    ...signed,
    workwx_sign,
    sender_name: '示例公司工会',
    wishing: '感谢您参加猜灯谜活动，祝您元宵节快乐！',
    remark: '猜越多得越多，快来抢！',
  },
  { security: true },
);

console.log(data.send_listid);
