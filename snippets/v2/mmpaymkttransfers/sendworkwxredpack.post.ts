import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mmpaymkttransfers.sendworkwxredpack.post(
  {
    mch_billno: 'PAY20261201000001',
    mch_id: '1900000109',
    wxappid: 'wxd678efh567hg6787',
    sender_name: '发送者名称',
    re_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    total_amount: 1000,
    wishing: '感谢您参加猜灯谜活动，祝您元宵节快乐！',
    act_name: '猜灯谜抢红包活动',
    remark: '猜越多得越多，快来抢！',
  },
  { security: true },
);

console.log(data.send_listid);
