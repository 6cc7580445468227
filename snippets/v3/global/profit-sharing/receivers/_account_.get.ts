import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.profitSharing.receivers._account_.get({
  account: '86693852',
  params: {
    transaction_id: '4200002026202612011234567890',
    appid: 'wxd678efh567hg6787',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

console.log(data.state);
