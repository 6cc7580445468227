import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { webhook } from '#webhook';

const notify = webhook.v3((notification) => {
  if (notification.event_type !== 'TRANSACTION.SUCCESS') return;
  const { out_trade_no, amount } = notification.resource;
  console.log('收到付款', out_trade_no, amount?.total, '分');
});

createServer(async (request, response) => {
  const body = await buffer(request);
  const answer = await notify(request.headers, body);
  response.writeHead(answer.status, answer.headers).end(answer.body);
}).listen(Number(process.env.PORT ?? 3000), '127.0.0.1');
