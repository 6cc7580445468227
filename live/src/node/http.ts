/** Names of states, where the mock server writes them. */
export const STATUS_CODES: Readonly<Record<number, string>> = { 400: 'Bad Request', 404: 'Not Found' };

/** There is no network: whoever listens or connects is told so. */
function refuse(): never {
  throw new Error('页面里没有网络：监听端口、连接主机须在自己的机器上运行。');
}

export { refuse as createServer, refuse as get, refuse as request };
