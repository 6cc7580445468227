import { writeFileSync } from 'node:fs';
import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.merchantService.images._media_id_.get({
    media_id: 'ChsyMDAyMDE4MjAyMDAxMDEwMDgwMDc2NjEwMDAw',
    params: { complaint_id: '200201820261120080076610000' },
    responseType: 'arraybuffer',
    baseURL: 'https://apihk.mch.weixin.qq.com',
  });

writeFileSync('./complaint.jpg', data);
console.log(`${data.length} 字节`);
