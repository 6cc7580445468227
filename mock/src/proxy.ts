import type { IncomingMessage, Server } from 'node:http';
import type { Server as TlsServer } from 'node:https';
import type { Duplex } from 'node:stream';

/** WeChat Pay's hosts, with the port of HTTPS: all that a tunnel may ask for. */
const WECHAT_PAY = /^(?:[\w-]+\.)+(?:weixin\.qq\.com|wechatpay\.cn):443$/i;

/** The tunnels of one server. */
export interface Tunnels {
  /** Ends every tunnel that is still open. */
  close(): void;
}

/**
 * Makes the HTTP listener a proxy for HTTPS whose every tunnel ends in our own TLS listener: a client of any language
 * that honours `HTTPS_PROXY` reaches the mock server instead of WeChat Pay, unchanged. Nothing is ever passed on; tunnels
 * to other hosts are refused.
 */
export function acceptTunnels(http: Server, https: TlsServer): Tunnels {
  const open = new Set<Duplex>();
  http.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A client that disconnects is not an error of the proxy.
    socket.on('error', () => socket.destroy());
    const target = request.url ?? '';
    if (!WECHAT_PAY.test(target)) return refuse(socket, target);
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length) socket.unshift(head);
    https.emit('connection', socket);
  });
  return {
    close() {
      for (const socket of open) socket.destroy();
    },
  };
}

function refuse(socket: Duplex, target: string): void {
  const body = `This is a mock server of WeChat Pay: it opens no tunnel to ${target.slice(0, 100)}.\n`;
  const head = [
    'HTTP/1.1 403 Forbidden',
    'Content-Type: text/plain',
    'Connection: close',
    `Content-Length: ${body.length}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
