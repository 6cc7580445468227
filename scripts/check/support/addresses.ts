/** Names of fields and parameters that say where WeChat Pay sends its callbacks. */
export const ADDRESS = /(?:^|_)(?:notify|callback|notification)_?url$/i;

/** How an address that can't be called back is corrected. */
export const ADDRESS_FIX =
  'Write an https address of a public host, without parameters: https://example.com/wechatpay/notify';

const PRIVATE_HOST = /^(?:localhost|.*\.(?:local|internal|lan)|\[.*\]|[\d.]+)$/i;

/** Whether WeChat Pay can call an address back: https, at a host with a name, without parameters. */
export function isPublicAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, search } = new URL(address);
  return protocol === 'https:' && search === '' && !PRIVATE_HOST.test(hostname) && hostname.includes('.');
}
