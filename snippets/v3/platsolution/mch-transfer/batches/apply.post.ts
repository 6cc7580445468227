import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.platsolution.mchTransfer.batches.apply.post(
  {
    sub_mchid: '1900000110',
    sp_appid: 'wxd678efh567hg6787',
    out_batch_no: 'BATCH20261201000001',
    batch_name: '2026年2月深圳分部报销单',
    batch_remark: '2026年2月深圳分部报销单',
    total_amount: 10000,
    total_num: 1,
    transfer_scene_id: '1000',
    transfer_detail_list: [
      {
        out_detail_no: 'DETAIL20261201000001',
        transfer_amount: 10000,
        transfer_remark: '2026年2月报销',
        reservation_id: '1330000071100999991182026112000019480001',
        openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      },
    ],
    notify_url: 'https://example.com/wechatpay/notify',
  },
);

console.log(data.batch_state);
