import { createServer } from 'node:http';
import { webhook } from '#webhook';
import { settle } from './settle.ts';

const receive = webhook.v3((notification) => {
  if (notification.event_type !== 'TRANSACTION.SUCCESS') return;
  console.log(settle(notification.resource));
});

const server = createServer(async (request, response) => {
  // 原文：不经过解析
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const answer = await receive(request.headers, Buffer.concat(chunks));
  response.writeHead(answer.status, answer.headers).end(answer.body);
});

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1');
