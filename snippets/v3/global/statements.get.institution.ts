import { writeFileSync } from 'node:fs';
import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.statements.get({
  params: { date: '20261120', sp_mchid: '1900000109' },
  responseType: 'arraybuffer',
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

writeFileSync('./20261120.csv', data);
console.log(`${data.length} 字节`);
