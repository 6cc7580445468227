import type { ErrorDetail, ErrorResponse, MockResponse } from '../mock-model.ts';
import type { ValidationError } from '../validate.ts';
import { errorDetail, issueMessage } from '../validation-messages.ts';

/** The answer to a refused request, in the shape of APIv3: `code`, `message` and, where one is known, `detail`. */
export function errorResponse({ status, code, message, detail }: ErrorResponse): MockResponse {
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
export const paramError = (message: string, detail: ErrorDetail): ErrorResponse => ({
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

/** 400 `PARAM_ERROR` for an error of one place of the request, in the words of the real service. */
export function validationError(
  problem: ValidationError,
  location: NonNullable<ErrorDetail['location']>,
): ErrorResponse {
  const source = `输入源“/${location}${problem.field}”`;
  const issue = issueMessage(problem);
  const rule = RULES[problem.rule];
  const message = rule
    ? `${source}映射到值字段“${problem.term}”${rule}规则校验失败，${issue}`
    : problem.rule === 'type'
      ? `无法将 JSON ${source}映射到目标字段“${problem.term}”中，${issue}`
      : `${source}：${issue}`;
  return paramError(message, errorDetail(problem, location));
}

/** 400 `PARAM_ERROR` for a header. */
export const headerError = (message: string, field: string, issue: string, value?: string): ErrorResponse =>
  paramError(message, { field, ...(value !== undefined && { value }), issue, location: 'header' });
