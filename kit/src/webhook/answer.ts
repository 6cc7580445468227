import { Transformer } from 'wechatpay-axios-plugin';

/** 给微信支付的应答 */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** 不受理的通知：`status` 是应答的状态码，`message` 写进应答 */
export class NotificationError extends Error {
  override readonly name = 'NotificationError';
  /** 400 报文不完整，401 验证未通过，500 商户侧的错误 */
  readonly status: 400 | 401 | 500;

  constructor(
    status: 400 | 401 | 500,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.status = status;
  }
}

/** 怎样应答 */
export interface AnswerOptions {
  /** 给应答签名，得到 Authorization 的值；只有少数通知需要 */
  sign?: ((body: string) => string) | undefined;
  /** 记下不受理与处理失败的原因 */
  onError: (error: unknown) => void;
}

/** APIv3：成功时应答 204，不带内容；失败时 4xx、5xx，内容说明原因 */
export async function answerV3(
  run: () => Promise<unknown>,
  { sign, onError }: AnswerOptions,
): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  try {
    const reply = await run();
    if (typeof reply !== 'object' || reply === null)
      return { status: 204, headers: {}, body: '' };
    const body = JSON.stringify({ code: 'SUCCESS', ...reply });
    const signed = sign
      ? { ...headers, Authorization: sign(body) }
      : headers;
    return { status: 200, headers: signed, body };
  } catch (error) {
    onError(error);
    const { status, message } = refusal(error);
    const body = JSON.stringify({ code: 'FAIL', message });
    return { status, headers, body };
  }
}

/** APIv2：结果写在 XML 里，`return_code` 不是 SUCCESS 就会重发 */
export async function answerV2(
  run: () => Promise<unknown>,
  { onError }: AnswerOptions,
): Promise<Answer> {
  const headers = { 'Content-Type': 'text/xml; charset=utf-8' };
  const xml = (return_code: 'SUCCESS' | 'FAIL', return_msg: string) =>
    Transformer.toXml({ return_code, return_msg });
  try {
    await run();
    return { status: 200, headers, body: xml('SUCCESS', 'OK') };
  } catch (error) {
    onError(error);
    const { status, message } = refusal(error);
    return { status, headers, body: xml('FAIL', message) };
  }
}

/** 自己的异常不告诉对方 */
const refusal = (error: unknown): NotificationError =>
  error instanceof NotificationError
    ? error
    : new NotificationError(500, '处理失败');
