import { parseJson } from '../../../scripts/lib/parse-json.ts';
import type { Webhook } from '../../../scripts/spec/catalog-model.ts';
import { createValidator } from '../../../scripts/spec/validator.ts';
import { parseXml } from '../v2/xml.ts';

/** A merchant's response to a notification. */
export interface MerchantReply {
  status: number;
  headers: Headers;
  body: string;
}

/**
 * Says what is wrong with a merchant's answer, or undefined when WeChat Pay would take it for a success:
 * APIv3 any 2xx that doesn't say FAIL, APIv2 `return_code` SUCCESS. What an event asks for must be there.
 */
export function evaluateReply(webhook: Webhook, { status, headers, body }: MerchantReply): string | undefined {
  if (status < 200 || status > 299) return `the status is ${status}`;
  const missing = webhook.reply.headers.find(({ name, required }) => required && !headers.has(name));
  if (missing) return `the header ${missing.name} is missing`;
  return webhook.version === 'v2' ? xmlProblem(body) : jsonProblem(webhook, body);
}

function xmlProblem(body: string): string | undefined {
  try {
    const code = parseXml(body).get('return_code');
    return code === 'SUCCESS' ? undefined : `return_code is ${code ?? 'absent'}, not SUCCESS`;
  } catch (error) {
    return `the body is not the XML of an answer: ${error instanceof Error ? error.message : error}`;
  }
}

function jsonProblem({ reply }: Webhook, body: string): string | undefined {
  const schema = reply.body?.schema;
  // Own fields: those that every event's answer may have are shared.
  const asks = (schema?.bases.length ?? 0) > 0;
  if (body === '') return asks ? 'the body is empty, but this event asks for an answer' : undefined;
  const answer = parseJson(body);
  if (typeof answer !== 'object' || answer === null) return asks ? 'the body is not JSON' : undefined;
  if ('code' in answer && answer.code !== 'SUCCESS') return `code is ${JSON.stringify(answer.code)}, not "SUCCESS"`;
  const problem = asks && schema ? createValidator()(schema, answer) : undefined;
  return problem && `the body ${problem}`;
}
