import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.transferdownload.signfile.get({
  params: { token: 'X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD' },
  responseType: 'arraybuffer',
});

console.log(data);
