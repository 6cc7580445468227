import express, { type RequestHandler } from 'express';
import type { Receive } from '#webhook';
import { notify, notifyV2 } from '../notify.ts';

const app = express();

/** 不论什么类型，请求体都原样读成 Buffer。须写在全局的 express.json() 之前 */
const raw = express.raw({ type: () => true, limit: '1mb' });

const respond =
  (receive: Receive): RequestHandler =>
  async (request, response) => {
    const answer = await receive(request.headers, request.body);
    response.status(answer.status).set(answer.headers).send(answer.body);
  };

app.post('/notify', raw, respond(notify));
app.post('/notify/v2', raw, respond(notifyV2));

const port = Number(process.env.PORT ?? 3000);
app.listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${port}/notify`);
});
