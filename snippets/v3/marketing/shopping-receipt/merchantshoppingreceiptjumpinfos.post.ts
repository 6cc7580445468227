import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.shoppingReceipt.merchantshoppingreceiptjumpinfos.post(
    {
      transaction_id: '4200002026202612011234567890',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      merchant_upload_time: '2026-12-01T10:34:56+08:00',
      jump_info: {
        merchant_appid: 'wxd678efh567hg6787',
        merchant_path: 'pages/index/index',
      },
    },
  );

console.log(data.merchant_jump_info?.brand_id);
