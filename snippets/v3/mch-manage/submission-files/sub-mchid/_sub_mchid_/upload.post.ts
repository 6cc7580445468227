import { createReadStream, readFileSync } from 'node:fs';
import { Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

const file = './license.png';
const meta = {
  file_name: 'license.png',
  file_digest: Hash.sha256(readFileSync(file)),
};

const { data } =
  await wxpay.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload.post(
    {
      meta: JSON.stringify(meta),
      submission_file: createReadStream(file),
      item_id: 56,
      manage_record_id: '56',
    },
    {
      sub_mchid: '1900000110',
      meta,
      headers: { 'Content-Type': 'multipart/form-data' },
    },
  );

console.log(data.file_id);
