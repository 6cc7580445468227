import { writeFileSync } from 'node:fs';
import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.statements.get({
  params: { date: '20261120', mchid: '1900000109' },
  responseType: 'arraybuffer',
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

writeFileSync('./20261120.csv', data);
console.log(`${data.length} 字节`);
