import { publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.security.echo.post(
  {
    notify_url: 'https://example.com/wechatpay/notify',
    echo_message: 'hello',
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.echo_message);
