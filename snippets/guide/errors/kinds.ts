import { isAxiosError } from 'axios';

/** 出错的种类，决定能不能重发 */
export type Kind = 'refused' | 'busy' | 'unknown';

/** 频率超限 */
const BUSY = /^FREQ|^RATE_?LIMIT|^SECOND_OVER_LIMITED$/;
/** 系统、银行出错，或者还在办理；转账的 `FREQUENCY_LIMIT` 是超了频率，钱却可能已经转出 */
const UNKNOWN =
  /^(SYSTEM_?ERROR|BANK_?ERROR|PROCESSING|USERPAYING|SEND_FAILED|BIZERR_NEED_RETRY|FREQUENCY_LIMIT)$/;

/** 应答里的错误码：APIv3 的 `code`，APIv2 的 `err_code`；没有应答就没有 */
export function errorCode(error: unknown): string | undefined {
  if (!isAxiosError(error)) return undefined;
  const { code, err_code, error_code } = error.response?.data ?? {};
  return code ?? err_code ?? error_code;
}

/** `refused`：没有办理，改正之前重发也没有用；`busy`：没有办理，等一等再发；`unknown`：可能已经办了，先查询 */
export function kindOf(error: unknown): Kind {
  // 请求没有发出：参数、密钥或程序的错误
  if (!isAxiosError(error)) return 'refused';
  // 没有收到应答：断线、超时
  if (!error.response) return 'unknown';
  const { status } = error.response;
  const code = errorCode(error) ?? '';
  if (UNKNOWN.test(code)) return 'unknown';
  if (status === 429 || BUSY.test(code)) return 'busy';
  if (status >= 500) return 'unknown';
  // 收到了成功的应答，但签名没有通过验证：不能相信它，也不能当作没有办理
  if (/^EV3_RES_|^EV2_RES_SIGNATURE/.test(error.code ?? ''))
    return 'unknown';
  return 'refused';
}
