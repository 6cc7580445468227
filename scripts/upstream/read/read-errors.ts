import type { OfficialError } from '../official-model.ts';
import type { Cell } from './markdown-blocks.ts';

const HEAD = ['状态码', '错误码', '描述'];

/** Errors of every operation, which tables without a heading of their own put first. */
const COMMON: readonly string[] = ['400 PARAM_ERROR', '400 INVALID_REQUEST', '401 SIGN_ERROR', '500 SYSTEM_ERROR'];

/** Whose errors a table has by its heading: those of all operations, or those of this one. */
export type ErrorHeading = 'common' | 'own' | undefined;

/** Whether a table is one of errors. */
export const isErrorTable = ([head = []]: Cell[][]): boolean =>
  HEAD.every((title, index) => head[index]?.text === title);

/** The errors of a table in its order, blanks inside a code corrected; `report` hears why a row gave none. */
export function readErrors(
  [, ...rows]: Cell[][],
  heading: ErrorHeading,
  report: (part: string, reason: string) => void,
): OfficialError[] {
  const errors = rows.flatMap((row): OfficialError[] => {
    const [status = '', written = ''] = row.map(({ text }) => text.replaceAll('`', ''));
    const code = written.trim().replace(/_ | _/g, '_').replaceAll(' ', '_');
    if (/^\d{3}$/.test(status) && /^[A-Z][A-Z0-9_]*$/i.test(code)) return [{ status: Number(status), code }];
    report(written, `has no status and code: "${status}" "${written}"`);
    return [];
  });
  const own = errors.findIndex(({ status, code }) => !COMMON.includes(`${status} ${code}`));
  const leading = own === -1 ? errors.length : own;
  const common = { common: errors.length, own: 0, none: Math.min(leading, COMMON.length) }[heading ?? 'none'];
  return errors.map((error, index) => (index < common ? { ...error, common: true } : error));
}
