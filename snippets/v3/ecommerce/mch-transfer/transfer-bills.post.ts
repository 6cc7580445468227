import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.mchTransfer.transferBills.post({
  sub_mchid: '1900000110',
  appid: 'wxd678efh567hg6787',
  out_bill_no: 'TRANSFER20261201000001',
  transfer_scene_id: '1000',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  transfer_amount: 10000,
  transfer_remark: '2026年4月报销',
  notify_url: 'https://example.com/wechatpay/notify',
});

console.log(data.package_info, data.state);
