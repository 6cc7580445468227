import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mmpaymkttransfers.sendredpack.post(
  {
    mch_billno: 'PAY20261201000001',
    mch_id: '1900000109',
    wxappid: 'wxd678efh567hg6787',
    send_name: '天虹百货',
    re_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    total_amount: 1000,
    total_num: 1,
    wishing: '感谢您参加猜灯谜活动，祝您元宵节快乐！',
    client_ip: '14.23.150.211',
    act_name: '猜灯谜抢红包活动',
    remark: '猜越多得越多，快来抢！',
  },
  { security: true },
);

console.log(data.send_listid);
