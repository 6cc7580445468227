import { detailOf, issueOf } from '../fault-text.ts';
import type { Detail, MockResponse, Refusal } from '../model.ts';
import type { Fault } from '../validate.ts';

/** The answer to a refused request, in the shape of APIv3: `code`, `message` and, where one is known, `detail`. */
export function errorResponse({ status, code, message, detail }: Refusal): MockResponse {
  return jsonResponse(status, { code, message, ...(detail && { detail }) });
}

/** An answer of JSON. */
export function jsonResponse(status: number, value: unknown): MockResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: Buffer.from(JSON.stringify(value)),
  };
}

/** 400 `PARAM_ERROR`. */
export const paramError = (message: string, detail: Detail): Refusal => ({
  status: 400,
  code: 'PARAM_ERROR',
  message,
  detail,
});

const RULES: Record<string, string> = {
  required: '必填性',
  pattern: '字符串',
  format: '字符串',
  minLength: '字符串',
  maxLength: '字符串',
  minimum: '数值',
  maximum: '数值',
  minItems: '数组',
  maxItems: '数组',
  enum: '枚举值',
  const: '枚举值',
  json: 'JSON',
};

/** 400 `PARAM_ERROR` for a fault of one place of the request, in the words of the real service. */
export function faultError(fault: Fault, location: NonNullable<Detail['location']>): Refusal {
  const source = `输入源“/${location}${fault.field}”`;
  const issue = issueOf(fault);
  const rule = RULES[fault.rule];
  const message = rule
    ? `${source}映射到值字段“${fault.term}”${rule}规则校验失败，${issue}`
    : fault.rule === 'type'
      ? `无法将 JSON ${source}映射到目标字段“${fault.term}”中，${issue}`
      : `${source}：${issue}`;
  return paramError(message, detailOf(fault, location));
}

/** 400 `PARAM_ERROR` for a header. */
export const headerError = (message: string, field: string, issue: string, value?: string): Refusal =>
  paramError(message, { field, ...(value !== undefined && { value }), issue, location: 'header' });
