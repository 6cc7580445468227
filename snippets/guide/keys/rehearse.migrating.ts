import { mchid, wxpay } from '#wxpay';

const serials = {
  平台证书: process.env.WECHATPAY_PLATFORM_SERIAL ?? '',
  微信支付公钥: process.env.WECHATPAY_PUBLIC_KEY_ID ?? '',
};

// 请求头指名哪一把，应答就用哪一把签名；验签失败时客户端抛出异常
for (const [name, serial] of Object.entries(serials)) {
  const { headers } =
    await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'COFFEE20261201000001',
      params: { mchid },
      headers: { 'Wechatpay-Serial': serial },
    });
  console.log(name, headers['wechatpay-serial'] === serial);
}
