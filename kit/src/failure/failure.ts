/** 出错的种类：`refused` 没有办理，改正之前重发也没有用；`busy` 没有办理，等一等再发；`unknown` 可能已经办了，先查询 */
export type FailureKind = 'refused' | 'busy' | 'unknown';

/** 一次失败的调用。没有请求头、请求体与密钥，可以写进日志 */
export interface Failure {
  kind: FailureKind;
  /** 微信支付的错误码；没有应答时是 axios 的，如 `ECONNRESET`；没有发出的是异常的名字 */
  code: string;
  /** 说明 */
  message: string;
  /** APIv3 应答里的 `detail`：哪个字段、错在哪里 */
  detail?: unknown;
  /** HTTP 状态码 */
  status?: number;
  /** 应答头 Request-ID，找客服时要用 */
  requestId?: string;
}

/** 把抛出的异常整理成错误码、说明与细节 */
export function failureOf(error: unknown): Failure {
  if (!isHttpError(error)) return notSent(error);
  const { code = 'ERR', message, response } = error;
  if (!response) return { kind: 'unknown', code, message };
  const { status, headers, data } = response;
  const answer = isRecord(data) ? data : {};
  const own = text(answer.code ?? answer.err_code ?? answer.error_code);
  const requestId = text(headers?.['request-id']);
  return {
    kind: kindOf(own ?? '', status, code),
    code: own ?? code,
    message: messageOf(answer) ?? message,
    ...(answer.detail !== undefined && { detail: answer.detail }),
    status,
    ...(requestId && { requestId }),
  };
}

/** 频率超限 */
const BUSY = /^FREQ|^RATE_?LIMIT|^SECOND_OVER_LIMITED$/;
/** 系统、银行出错，或者还在办理；转账的 `FREQUENCY_LIMIT` 是超了频率，钱却可能已经转出 */
const UNKNOWN =
  /^(SYSTEM_?ERROR|BANK_?ERROR|PROCESSING|USERPAYING|SEND_FAILED|BIZERR_NEED_RETRY|FREQUENCY_LIMIT)$/;
/** 收到了成功的应答，但签名没有通过验证：不能相信它，也不能当作没有办理 */
const UNVERIFIED = /^EV3_RES_|^EV2_RES_SIGNATURE/;

function kindOf(own: string, status: number, code: string): FailureKind {
  if (UNKNOWN.test(own)) return 'unknown';
  if (status === 429 || BUSY.test(own)) return 'busy';
  if (status >= 500 || UNVERIFIED.test(code)) return 'unknown';
  return 'refused';
}

/** 说明：APIv3 的 `message`，APIv2 的 `err_code_des` 或 `return_msg` */
const messageOf = (answer: Record<string, unknown>): string | undefined =>
  text(answer.message) ??
  text(answer.err_code_des) ??
  text(answer.error_code_des) ??
  text(answer.return_msg);

/** 请求没有发出：参数、密钥或程序的错误 */
const notSent = (error: unknown): Failure => ({
  kind: 'refused',
  ...(error instanceof Error
    ? { code: error.name, message: error.message }
    : { code: 'Error', message: String(error) }),
});

/** axios 的异常里用到的部分 */
interface HttpError extends Error {
  code?: string;
  response?: {
    status: number;
    headers?: Record<string, unknown>;
    data?: unknown;
  };
}

const isHttpError = (error: unknown): error is HttpError =>
  error instanceof Error &&
  'isAxiosError' in error &&
  error.isAxiosError === true;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
