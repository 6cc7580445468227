import type { ApiError, CommonErrors, Operation } from '../spec/catalog-model.ts';
import { errorAnchor } from '../spec/locations.ts';
import type { Samples } from './document-model.ts';
import { errorSample } from './samples/error-sample.ts';
import { messageText, type SampleMessage } from './samples/message-text.ts';

/** Errors that are shown on the wire: the table has them all. */
const SHOWN_ERRORS = 4;

/** What an operation answers, as messages: success, then its main errors. */
export function answerSamples(operation: Operation, success: SampleMessage, common: CommonErrors): Samples {
  const { method, response, version } = operation;
  return {
    kind: 'samples',
    id: `${method}-answers`,
    choice: 'answer',
    samples: [
      {
        ...{ kind: 'sample', name: 'success', tab: String(response.status) },
        ...{ title: '应答报文示例', language: 'http', text: messageText(success) },
      },
      ...mainErrors(operation, common).map((error) => ({
        ...({ kind: 'sample', name: errorAnchor(error.code), tab: labelOf(error) } as const),
        ...{ title: `错误应答示例 ${labelOf(error)}`, language: version === 'v3' ? 'http' : 'xml' },
        text: errorSample(operation, error),
      })),
    ],
  };
}

const labelOf = ({ status, code }: ApiError): string => (status === undefined ? code : `${status} ${code}`);

/** Of each status the first error, of APIv2 the first codes; a wrong parameter before all. Without own errors a common one. */
function mainErrors({ errors, version }: Operation, common: CommonErrors): ApiError[] {
  // A code may come with a success status: 202 USERPAYING.
  const failures = errors.filter(({ status = 400 }) => status >= 400);
  const own = failures.length ? failures : common[version].slice(0, 1);
  const parameter = own.filter(({ code }) => code === 'PARAM_ERROR');
  const shown = new Map<number | string, ApiError>();
  for (const error of [...parameter, ...own]) {
    const key = error.status ?? error.code;
    if (!shown.has(key)) shown.set(key, error);
  }
  return [...shown.values()].slice(0, SHOWN_ERRORS);
}
