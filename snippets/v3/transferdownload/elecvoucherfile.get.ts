import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.transferdownload.elecvoucherfile.get({
  params: { token: 'X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD', source: 'elecsign' },
  responseType: 'arraybuffer',
});

console.log(data);
