import { encryptedText } from '../../reference/samples/encrypted-sample.ts';
import { errorSample, errorValues } from '../../reference/samples/error-sample.ts';
import { sampleExchange } from '../../reference/samples/exchange.ts';
import { xmlText } from '../../reference/samples/message-text.ts';
import { sampleOf } from '../../reference/samples/sample.ts';
import type { ApiError, Body, Catalog, Operation } from '../../spec/catalog-model.ts';
import type { MediaTypeObject, OperationObject, ResponseObject } from './spec-document-model.ts';

type Messages = Pick<OperationObject, 'requestBody' | 'responses'>;

/** The messages of an operation with an example of each media type, and its errors as responses. */
export function operationMessages(object: OperationObject, operation: Operation, { server }: Catalog): Messages {
  const { requestBody, responses } = object;
  const { request, response: answer } = sampleExchange(operation, server);
  const { status, body, others = [] } = operation.response;
  const success = responses[status];
  const examples = new Map(
    [body, ...others].flatMap((each, index) => {
      if (!each) return [];
      const values = index === 0 ? (answer.values ?? answer.body) : sampleOf(each.schema, { encrypt: encryptedText });
      return [[each.mediaType, exampleOf(each, values)] as const];
    }),
  );
  const answered = success?.content && { ...success, content: withExamples(success.content, examples, operation) };
  const sent = new Map(
    operation.request && [[operation.request.mediaType, exampleOf(operation.request, request.values)]],
  );
  return {
    ...(requestBody && { requestBody: { ...requestBody, content: withExamples(requestBody.content, sent) } }),
    responses: { ...errorResponses(operation), ...responses, ...(answered && { [status]: answered }) },
  };
}

/** XML is text: JSON has no notation of it. */
const exampleOf = ({ mediaType }: Body, values: unknown): unknown =>
  mediaType === 'application/xml' && typeof values !== 'string' ? xmlText(values) : values;

type Content = Record<string, MediaTypeObject>;

/** Puts examples into media types; the errors of APIv2, which come with the status of success, stand beside them. */
function withExamples(content: Content, examples: ReadonlyMap<string, unknown>, answered?: Operation): Content {
  const errors = answered?.version === 'v2' ? answered.errors : [];
  return Object.fromEntries(
    Object.entries(content).map(([mediaType, media]) => {
      const example = examples.get(mediaType);
      if (example === undefined) return [mediaType, media];
      if (mediaType !== 'application/xml' || !answered || !errors.length) return [mediaType, { ...media, example }];
      const success = { success: { summary: '成功', value: example } };
      return [mediaType, { ...media, examples: { ...success, ...errorExamples(answered, errors) } }];
    }),
  );
}

/** A response for each status of the errors of an operation; the errors of APIv2 have none. */
function errorResponses(operation: Operation): Record<string, ResponseObject> {
  const statuses = new Map<number, ApiError[]>();
  for (const error of operation.errors) {
    if (error.status !== undefined) statuses.set(error.status, [...(statuses.get(error.status) ?? []), error]);
  }
  return Object.fromEntries(
    [...statuses].map(([status, errors]) => {
      const codes = [...new Set(errors.map(({ code }) => code))].join('、');
      const meanings = errors.map((error) => `- \`${error.code}\`：${error.description}。${error.advice}`);
      const description = [codes, '', ...meanings].join('\n');
      const schema = { $ref: '#/components/schemas/Error' };
      const content = { 'application/json': { schema, examples: errorExamples(operation, errors) } };
      return [status, { description, content }];
    }),
  );
}

/** Examples of errors by code; a code with several meanings is numbered. */
function errorExamples(operation: Operation, errors: readonly ApiError[]): NonNullable<MediaTypeObject['examples']> {
  const examples: NonNullable<MediaTypeObject['examples']> = {};
  for (const error of errors) {
    let key = error.code.replace(/[^\w.-]+/g, '_');
    for (let number = 2; key in examples; number += 1) key = `${error.code}-${number}`;
    const value = operation.version === 'v2' ? errorSample(operation, error) : errorValues(operation, error);
    examples[key] = { summary: error.description, value };
  }
  return examples;
}
