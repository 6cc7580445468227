import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.security.echo.post({
  notify_url: 'https://example.com/wechatpay/notify',
  echo_message: 'hello',
});

console.log(data.echo_message);
