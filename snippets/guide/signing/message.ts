import { createSign, createVerify, generateKeyPairSync } from 'node:crypto';

const method = 'POST';
const path = '/v3/pay/transactions/native';
const timestamp = '1796086800';
const nonce = '5K8264ILTKCH16CQ2502SI8ZNMTM67VS';
const body = JSON.stringify({
  mchid: '1900000109',
  out_trade_no: 'COFFEE20261201000001',
});

const message = [method, path, timestamp, nonce, body, ''].join('\n');
console.log(message);

// 这里的密钥只为演示：用私钥签名，用公钥能验出来
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
});
const signature = createSign('RSA-SHA256')
  .update(message)
  .sign(privateKey, 'base64');
const isValid = createVerify('RSA-SHA256')
  .update(message)
  .verify(publicKey, signature, 'base64');
console.log('签名', signature.length, '个字符，验签', isValid);
