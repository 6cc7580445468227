import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.partnerTransfer.batches.post(
  {
    sub_mchid: '1900000110',
    authorization_type: 'INFORMATION_AUTHORIZATION_TYPE',
    out_batch_no: 'BATCH20261201000001',
    batch_name: '2026年1月深圳分部报销单',
    batch_remark: '2026年1月深圳分部报销单',
    total_amount: 10000,
    total_num: 1,
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
