import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.profitSharing.receivers._account_.get({
    account: '86693852',
    params: {
      transaction_id: '4200002026202612011234567890',
      type: 'MERCHANT_ID',
    },
    baseURL: 'https://apihk.mch.weixin.qq.com',
  });

console.log(data.state);
