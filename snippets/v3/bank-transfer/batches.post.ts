import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.bankTransfer.batches.post({
  platform_mchid: '1900001109',
  specialized_payment_mchid: '1900001109',
  sponsor_mchid: '1900000109',
  user_authorized_mchid: '1900001109',
  user_authorized_appid: 'wxd678efh567hg6787',
  out_batch_no: 'BATCH20261201000001',
  batch_name: '2019年1月深圳分部报销单',
  batch_remark: '2019年1月深圳分部报销单',
  total_amount: 100,
  total_count: 200,
  transfer_scene: 'ORDINARY_TRANSFER',
  transfer_purpose: 'COMMISSION',
});

console.log(data.batch_id);
