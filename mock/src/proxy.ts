import type { IncomingMessage, Server } from 'node:http';
import type { Server as TlsServer } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { isLoopback, isWechatPay } from './hosts.ts';

/** The tunnels of one server. */
export interface Tunnels {
  /** Ends every tunnel that is still open. */
  close(): void;
}

/**
 * Makes the HTTP listener a proxy for HTTPS: a client of any language that honours `HTTPS_PROXY` reaches the mock server
 * instead of WeChat Pay, unchanged. Tunnels to WeChat Pay's hosts end in our own TLS listener, and none of them leaves this
 * machine. Other hosts are not ours: clients on this machine get a tunnel to them, others are refused.
 */
export function acceptTunnels(http: Server, https: TlsServer): Tunnels {
  const open = new Set<Duplex>();
  const track = (socket: Duplex): void => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // A client or a host that disconnects is not an error of the proxy.
    socket.on('error', () => socket.destroy());
  };
  http.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    track(socket);
    const target = request.url ?? '';
    const [, host = '', port = ''] = /^(\[[\da-f:.]+\]|[^:/@]+):(\d{1,5})$/i.exec(target) ?? [];
    if (isWechatPay(host) && port === '443') {
      accept(socket, head);
      https.emit('connection', socket);
    } else if (host === '' || isWechatPay(host) || !isLoopback(request.socket.remoteAddress ?? '')) {
      refuse(socket, '403 Forbidden', `This mock server of WeChat Pay opens no tunnel to ${target.slice(0, 100)}.`);
    } else {
      track(openTunnel(socket, head, { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }));
    }
  });
  return {
    close() {
      for (const socket of open) socket.destroy();
    },
  };
}

/** Connects a client with a host; both ends close together. Returns the socket to the host. */
function openTunnel(socket: Duplex, head: Buffer, target: { host: string; port: number }): Duplex {
  const remote = connect(target);
  let isOpen = false;
  remote.once('connect', () => {
    isOpen = true;
    accept(socket, head);
    socket.pipe(remote).pipe(socket);
  });
  remote.once('error', ({ message }) => {
    if (!isOpen) refuse(socket, '502 Bad Gateway', message);
  });
  remote.once('close', () => isOpen && socket.destroy());
  socket.once('close', () => remote.destroy());
  return remote;
}

function accept(socket: Duplex, head: Buffer): void {
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
  if (head.length) socket.unshift(head);
}

function refuse(socket: Duplex, status: string, reason: string): void {
  const body = `${reason}\n`;
  const head = [
    `HTTP/1.1 ${status}`,
    'Content-Type: text/plain; charset=utf-8',
    'Connection: close',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
