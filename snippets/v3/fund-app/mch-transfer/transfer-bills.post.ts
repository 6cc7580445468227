import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.fundApp.mchTransfer.transferBills.post({
  appid: 'wxd678efh567hg6787',
  out_bill_no: 'TRANSFER20261201000001',
  transfer_scene_id: '1000',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  transfer_amount: 10000,
  transfer_remark: '新会员开通有礼',
  notify_url: 'https://example.com/wechatpay/notify',
  transfer_scene_report_infos: [
    { info_type: '活动名称', info_content: '新会员有礼' },
    { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
  ],
});

console.log(data.state, data.package_info);
