import { publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.transferBills.transfer.post(
    {
      appid: 'wxd678efh567hg6787',
      out_authorization_no: 'AUTHORIZATION20261201000001',
      out_bill_no: 'TRANSFER20261201000001',
      transfer_amount: 10000,
      transfer_remark: '2026年4月报销',
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [
        { info_type: '活动名称', info_content: '注册会员有礼' },
      ],
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.state);
