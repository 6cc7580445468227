import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.billdownload.file.get({
  params: { token: '20261201000001' },
  responseType: 'arraybuffer',
});

console.log(data);
