/** What the client reads of its own manifest, for the name under which it calls. */
export { name, version } from '../../../node_modules/wechatpay-axios-plugin/package.json' with { type: 'json' };
