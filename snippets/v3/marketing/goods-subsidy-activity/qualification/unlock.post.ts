import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.goodsSubsidyActivity.qualification.unlock.post({
    order_information: {
      payer_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      out_trade_no: 'ORDER20261201000001',
      total_fee: 100,
      store_id: '20261201000001',
      store_merchant_id: '20261201000001',
    },
    qualification_ids: ['20261201000001'],
  });

for (const failedQualificationId of data.failed_qualification_ids ?? [])
  console.log(failedQualificationId);
