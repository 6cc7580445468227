import type { Operation } from '../../spec/catalog-model.ts';
import { type ConfigField, requiredField } from './config-field.ts';

/** Whether an operation takes a form with a file. */
export const isUpload = ({ request }: Operation): boolean => request?.mediaType === 'multipart/form-data';

/** `meta` in the configuration of an upload: the client signs it instead of the form (`lib/decorator.js`). */
export function uploadMeta(operation: Operation): ConfigField[] {
  if (!operation.request || !isUpload(operation)) return [];
  const meta = operation.request.schema.properties.find((property) => property.name === 'meta');
  return meta ? [requiredField('参与签名的文件元信息，须与表单的 `meta` 一致', 'meta: FormDataRequest.Meta')] : [];
}
