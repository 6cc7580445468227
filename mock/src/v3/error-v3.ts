import type { ErrorDetail, ErrorResponse, MockResponse } from '../mock-model.ts';
import type { ValidationError } from '../validate.ts';
import { errorDetail, issueSentence } from '../validation-messages.ts';

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

/** 400 `PARAM_ERROR` for an error of one place of the request, in the words of the real service. */
export function validationError(
  problem: ValidationError,
  location: NonNullable<ErrorDetail['location']>,
): ErrorResponse {
  const message = issueSentence(problem, `/${location}`);
  return paramError(message, errorDetail(problem, location));
}

/** 400 `PARAM_ERROR` for a header. */
export const headerError = (message: string, field: string, issue: string, value?: string): ErrorResponse =>
  paramError(message, { field, ...(value !== undefined && { value }), issue, location: 'header' });
