import { createReadStream, readFileSync } from 'node:fs';
import { Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

const file = './license.png';
const meta = {
  file_name: 'license.png',
  file_digest: Hash.sha256(readFileSync(file)),
  sub_mchid: '1900000110',
  item_id: 100,
};

const { data } =
  await wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.upload.post(
    {
      meta: JSON.stringify(meta),
      due_diligence_file: createReadStream(file),
    },
    {
      due_diligence_id: '123000110_2_2190381dakdajois1283i12jo',
      meta,
      headers: { 'Content-Type': 'multipart/form-data' },
    },
  );

console.log(data.file_id);
