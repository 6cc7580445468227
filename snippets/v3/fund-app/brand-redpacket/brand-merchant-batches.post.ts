import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches.post({
    brand_id: 1234,
    brand_appid: 'wxd678efh567hg6787',
    scene: 'CUSTOM_SEND',
    template_id: '123400001',
    out_batch_no: 'BATCH20261201000001',
    batch_name: '双十一营销用品牌红包',
    batch_remark: '双十一营销用品牌红包',
    total_amount: 100,
    total_num: 1,
    detail_list: [
      {
        out_detail_no: 'DETAIL20261201000001',
        amount: 100,
        openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        remark: '会员日红包',
      },
    ],
  });

console.log(data.batch_state);
