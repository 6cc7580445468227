import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.smartguide.guides.post(
  {
    corpid: '20261201000001',
    store_id: 100,
    userid: '20261201000001',
    name: encrypt('张三'),
    mobile: encrypt('13800000000'),
    qr_code: 'https://example.com/images/logo.png',
    avatar: 'https://example.com/images/logo.png',
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.guide_id);
