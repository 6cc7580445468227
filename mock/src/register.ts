import { readFileSync } from 'node:fs';
import { type Interception, intercept } from './intercept.ts';

/**
 * What `node --require wechatpay-mock/register` runs: connections with WeChat Pay's hosts go to the mock server that
 * `mock.env` names. Without that environment they are errors.
 */
function interceptionOf({
  WECHATPAY_MOCK_URL,
  WECHATPAY_MOCK_TLS_URL,
  NODE_EXTRA_CA_CERTS,
}: NodeJS.ProcessEnv): Interception | undefined {
  if (!WECHATPAY_MOCK_URL || !WECHATPAY_MOCK_TLS_URL || !NODE_EXTRA_CA_CERTS) return undefined;
  const port = (url: string): number => Number(new URL(url).port);
  return {
    port: port(WECHATPAY_MOCK_URL),
    tlsPort: port(WECHATPAY_MOCK_TLS_URL),
    ca: readFileSync(NODE_EXTRA_CA_CERTS, 'utf8'),
  };
}

intercept(interceptionOf(process.env));
