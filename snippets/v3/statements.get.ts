import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.statements.get({
  params: { date: '20261120' },
  responseType: 'arraybuffer',
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

console.log(data);
