// Postman 与 Apifox 的前置脚本：给 APIv3 的请求签名。
// 环境变量：mchid 商户号，serial 商户 API 证书的序列号，privateKey 商户 API 私钥文件的内容。
const { KJUR, hextob64 } =
  typeof fox === 'undefined'
    ? pm.require('npm:jsrsasign@11.1.5')
    : require('jsrsasign');

const { request } = pm;
const resolve = (text) => pm.variables.replaceIn(text);
const path = resolve(request.url.getPathWithQuery());
const body = resolve(request.body?.raw ?? '');
const timestamp = String(Math.floor(Date.now() / 1000));
const nonce = KJUR.crypto.Util.getRandomHexOfNbytes(16);

const signer = new KJUR.crypto.Signature({ alg: 'SHA256withRSA' });
signer.init(resolve('{{privateKey}}'));
const signature = hextob64(
  signer.signString(
    `${request.method}\n${path}\n${timestamp}\n${nonce}\n${body}\n`,
  ),
);

// 发出的须是签过的这一份：动态变量再取一次就不同了。
if (body) request.body.update({ mode: 'raw', raw: body });
request.headers.upsert({
  key: 'Authorization',
  value:
    `WECHATPAY2-SHA256-RSA2048 mchid="${resolve('{{mchid}}')}",serial_no="${resolve('{{serial}}')}",` +
    `timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature}"`,
});
