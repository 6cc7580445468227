import { publicKeyId, wxpay } from '#wxpay';

const { status } = await wxpay.v3.smartguide.guides._guide_id_.patch(
  {
    qr_code: 'https://example.com/images/logo.png',
    avatar: 'https://example.com/images/logo.png',
  },
  {
    guide_id: 'LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic',
    headers: { 'Wechatpay-Serial': publicKeyId },
  },
);

console.log(status === 204);
