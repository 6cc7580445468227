import express from 'express';
import { listener } from 'wechatpay-kit';
import { notify, notifyV2 } from '../notify.ts';

const app = express();

// 须写在全局的 express.json() 之前：请求体要原文
app.post('/notify', listener(notify));
app.post('/notify/v2', listener(notifyV2));

const port = Number(process.env.PORT ?? 3000);
app.listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${port}/notify`);
});
