import { writeFileSync } from 'node:fs';
import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantService.images._media_id_.get({
  media_id: 'ChsyMDAyMDE4MjAyMDAxMDEwMDgwMDc2NjEwMDAw',
  responseType: 'arraybuffer',
});

writeFileSync('./complaint.jpg', data);
console.log(`${data.length} 字节`);
