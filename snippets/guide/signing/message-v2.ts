import { createHash, createHmac } from 'node:crypto';

const key = '0123456789abcdef0123456789abcdef';
const fields: Record<string, string> = {
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  nonce_str: 'ibuaiVcKdpRxkhJA',
  out_trade_no: 'ORDER20261201000001',
  transaction_id: '',
};

const pairs = Object.entries(fields)
  .filter(([name, value]) => name !== 'sign' && value !== '')
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map((pair) => pair.join('='));
const message = [...pairs, `key=${key}`].join('&');
console.log(message);

const md5 = createHash('md5').update(message).digest('hex');
const hmac = createHmac('sha256', key).update(message).digest('hex');
console.log('MD5', md5.toUpperCase());
console.log('HMAC-SHA256', hmac.toUpperCase());
