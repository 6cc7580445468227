import type { Operation } from '../catalog/model.ts';
import type { Context } from './context.ts';
import { declareType } from './declare.ts';
import { comment } from './jsdoc.ts';
import type { ConfigField } from './request-config.ts';

/** `meta` in the configuration of an upload: the client signs it instead of the form (`lib/decorator.js`). */
export function uploadMeta(operation: Operation, context: Context): ConfigField[] {
  if (operation.request?.mediaType !== 'multipart/form-data') return [];
  const meta = operation.request.schema.properties.find((property) => property.name === 'meta');
  if (!meta) return [];
  const shape = meta.schema.content ?? meta.schema;
  const path = `${context.path}.RequestConfig`;
  return [
    {
      lines: [...comment(['参与签名的文件元信息，须与表单的 meta 一致']), 'meta: RequestConfig.Meta;'],
      required: true,
      declarations: declareType('Meta', shape, { ...context, wire: 'json', path }),
    },
  ];
}
