import type { Operation } from '../../spec/catalog-model.ts';
import { emptySchema, parametersIn } from '../../spec/traverse.ts';
import { alternativesOf } from './alternatives.ts';
import type { ConfigField } from './config-field.ts';
import { declareFields, declareType } from './declare-type.ts';
import { block } from './file-text.ts';
import { comment } from './jsdoc.ts';
import { SpecError } from './spec-error.ts';
import type { Context } from './types-context.ts';
import { isUpload } from './upload-type.ts';

/** Keys of the configuration that the client or axios read for themselves. */
const CLIENT_KEYS = new Set([
  ...[
    'url',
    'method',
    'baseURL',
    'headers',
    'params',
    'data',
    'timeout',
    'auth',
    'proxy',
    'signal',
    'adapter',
    'family',
  ],
  ...['meta', 'security', 'nonceless', 'mchid', 'serial', 'privateKey', 'certs', 'secret', 'merchant'],
]);

/** The values of the path's templates, which the client takes from the configuration by name. */
export function pathValues(operation: Operation, context: Context): ConfigField[] {
  const properties = parametersIn(operation, 'path');
  const taken = properties.find(({ name }) => CLIENT_KEYS.has(name));
  if (taken) {
    const message = `Path value '${taken.name}' of ${operation.id} is a key of the client's own configuration.`;
    throw new SpecError(message, taken.schema.source, 'Rename the template in the path and its parameter.');
  }
  return properties.map((property) => ({ ...declareFields('RequestConfig', [property], context), required: true }));
}

/** `params`, the query. */
export function query(operation: Operation, context: Context): ConfigField[] {
  const properties = parametersIn(operation, 'query');
  if (properties.length === 0) return [];
  const required =
    alternativesOf(properties).some((group) =>
      group.every(({ presence }) => [...presence.values()].includes('required')),
    ) || properties.some(({ name, required }) => required && context.note?.(name) === undefined);
  const path = `${context.path}.RequestConfig`;
  return [
    {
      lines: [...comment(['查询参数']), `params${required ? '' : '?'}: RequestConfig.Params;`],
      required,
      declarations: declareType(
        'Params',
        { ...emptySchema('object', operation.source), properties },
        { ...context, path },
      ),
    },
  ];
}

/** `headers` that the operation names; other headers are allowed too. */
export function headers(operation: Operation, context: Context): ConfigField[] {
  const properties = parametersIn(operation, 'header');
  const { lines } = declareFields('Headers', properties, context);
  const form = isUpload(operation) ? [`'Content-Type': ${FORM_TYPE};`] : [];
  const members = [...form, ...lines];
  if (members.length === 0) return [];
  const required = form.length > 0 || properties.some((property) => property.required);
  return [
    {
      lines: [...comment(['请求头']), `headers${required ? '' : '?'}: RequestConfig.Headers;`],
      required,
      declarations: block('interface Headers extends WeChatPay.Client.Headers', members),
    },
  ];
}

/** A ready form (`Buffer`) brings its boundary along. */
const FORM_TYPE = '`multipart/form-data$' + '{string}`';
