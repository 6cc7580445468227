import 'reflect-metadata';
import { Controller, Module, Post, Req, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { listener } from 'wechatpay-kit';
import { notify, notifyV2 } from '../notify.ts';

@Controller('notify')
class NotifyController {
  @Post()
  v3(@Req() request: Request, @Res() response: Response) {
    return listener(notify)(request, response);
  }

  @Post('v2')
  v2(@Req() request: Request, @Res() response: Response) {
    return listener(notifyV2)(request, response);
  }
}

@Module({ controllers: [NotifyController] })
class NotifyModule {}

/** rawBody：在解析之外保留请求体原文。Nest 不认识 XML，须另行声明 */
const app = await NestFactory.create<NestExpressApplication>(NotifyModule, {
  rawBody: true,
});
app.useBodyParser('text', { type: ['text/xml', 'application/xml'] });

const port = Number(process.env.PORT ?? 3000);
await app.listen(port, '127.0.0.1');
console.log(`http://127.0.0.1:${port}/notify`);
