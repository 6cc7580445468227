import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.partner.transferBills.transfer.post({
    sub_mchid: '1900000110',
    appid: 'wxd678efh567hg6787',
    out_bill_no: 'TRANSFER20261201000001',
    transfer_amount: 10000,
    transfer_remark: '2026年4月报销',
    transfer_scene_id: '1000',
    transfer_scene_report_infos: [
      { info_type: '活动名称', info_content: '注册会员有礼' },
    ],
    authorization_id: '201202504101000123456789012',
  });

console.log(data.state);
