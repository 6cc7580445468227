import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { isWechatPay } from './hosts.ts';

/** Where connections of this process with WeChat Pay's hosts go instead. */
export interface Interception {
  /** The port on 127.0.0.1 of the mock server's HTTPS, and that of its HTTP. */
  tlsPort: number;
  port: number;
  /** The mock server's root certificate (PEM), which this process is to trust. */
  ca: string;
}

/** The argument of a socket's `connect`, as Node passes it on: a list with the options first. */
interface Target {
  host?: string;
  port?: number | string;
}

const require = createRequire(import.meta.url);

/** The module object that `https` and `fetch` take functions from; an import of its names can't be changed. */
const tls: typeof import('node:tls') = require('node:tls');

/**
 * Leads every connection of this process with a host of WeChat Pay to a mock server, whatever client makes it: some have the
 * host built in and ignore `HTTPS_PROXY`. Without a mock server such a connection is an error, so that none can reach the
 * real service. Returns the function that ends it.
 */
export function intercept(target: Interception | undefined): () => void {
  const { connect } = Socket.prototype;
  const { createSecureContext } = tls;
  Socket.prototype.connect = function (this: Socket, ...given: unknown[]): Socket {
    const options = given
      .flat()
      .find((argument): argument is Target => typeof argument === 'object' && argument !== null);
    if (!options || !isWechatPay(options.host ?? '')) return Reflect.apply(connect, this, given);
    const listeners = given.flat().filter((argument) => typeof argument === 'function');
    return Reflect.apply(connect, this, [redirected(options, target), ...listeners]);
  };
  tls.createSecureContext = (options) => {
    const secure = createSecureContext(options);
    // A context holds the object of OpenSSL, to which a root certificate can be added: all that is trusted before, is.
    const native: unknown = Reflect.get(secure, 'context');
    if (target && hasAddCACert(native)) native.addCACert(target.ca);
    return secure;
  };
  return () => {
    Socket.prototype.connect = connect;
    tls.createSecureContext = createSecureContext;
  };
}

function redirected(options: Target, target: Interception | undefined): Target {
  if (!target) throw new Error(`No mock server is set: the connection with ${options.host} is refused.`);
  return { ...options, host: '127.0.0.1', port: Number(options.port) === 80 ? target.port : target.tlsPort };
}

const hasAddCACert = (context: unknown): context is { addCACert(pem: string): void } =>
  typeof context === 'object' && context !== null && 'addCACert' in context;
