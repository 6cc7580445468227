import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.bankTransfer.batches.post(
  {
    platform_mchid: '1900001109',
    specialized_payment_mchid: '1900001109',
    sponsor_mchid: '1900000109',
    user_authorized_mchid: '1900001109',
    user_authorized_appid: 'wxd678efh567hg6787',
    out_batch_no: 'BATCH20261201000001',
    batch_name: '2026年1月深圳分部报销单',
    batch_remark: '2026年1月深圳分部报销单',
    total_amount: 10000,
    total_count: 1,
    transfer_scene: 'ORDINARY_TRANSFER',
    transfer_purpose: 'COMMISSION',
    transfer_detail_list: [
      {
        out_detail_no: 'DETAIL20261201000001',
        transfer_amount: 10000,
        transfer_remark: '2026年4月报销',
        openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        user_name: encrypt('张三'),
      },
    ],
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.batch_id);
