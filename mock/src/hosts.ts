import { BlockList, isIP } from 'node:net';

const WECHAT_PAY = /^(?:(?:[\w-]+\.)+mch\.weixin\.qq\.com|payapp\.weixin\.qq\.com|(?:[\w-]+\.)+wechatpay\.cn)$/i;

/** Whether a host is one of WeChat Pay; `api.weixin.qq.com`, which apps call beside it, is Weixin's and none of these. */
export const isWechatPay = (host: string): boolean => WECHAT_PAY.test(host);

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether a name or an address, in brackets or not, is this machine. */
export function isLoopback(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '').replace(/^::ffff:(?=\d+\.)/i, '');
  const family = isIP(address);
  if (family === 0) return /^(?:.+\.)?localhost$/i.test(address);
  return LOOPBACK.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Whether a `Host` header may be that of a web page whose name was made to lead to this machine (DNS rebinding): the name is
 * neither WeChat Pay's nor this machine's. An address is no name, and one without a dot (of a container) is on no one's domain.
 */
export function isForeignName(host: string): boolean {
  const name = host.replace(/:\d+$/, '').replace(/\.$/, '');
  if (name.startsWith('[') || isIP(name) !== 0 || !name.includes('.')) return false;
  return !isLoopback(name) && !isWechatPay(name);
}
