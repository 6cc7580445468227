import type { Operation, Schema } from '../../spec/catalog-model.ts';
import { type Cursor, child, sourceOf } from '../../spec/load/yaml.ts';
import { answerSchemas, visitSchemas } from '../../spec/traverse.ts';
import type { Report } from '../define-rule.ts';
import { encryptionOf } from './encrypted-fields.ts';

/** The header that names the key of encrypted fields stands beside them, required when one of them is. */
export function checkSerial(operation: Operation, cursor: Cursor, report: Report): void {
  const encryption = operation.version === 'v3' ? encryptionOf(operation) : undefined;
  if (!encryption) return;
  const header = operation.parameters.find(({ name }) => name.toLowerCase() === 'wechatpay-serial');
  if (header && (header.required || encryption === 'optional')) return;
  const component = encryption === 'required' ? 'WechatpaySerial' : 'WechatpaySerialOptional';
  const place = header?.source ?? sourceOf(child(cursor, 'parameters') ?? cursor);
  const message = `The request has encrypted fields (${encryption}), but ${header ? 'its header Wechatpay-Serial may be left out' : 'no header Wechatpay-Serial'}.`;
  report(place, message, `Refer to components/parameters/${component}.yaml.`);
}

/** A caller encrypts with the key of WeChat Pay; what a caller reads was encrypted with one of the caller's own. */
export function checkEncryption(operation: Operation, report: Report): void {
  const { request, parameters } = operation;
  const sent = [...parameters.map((each) => each.schema), ...(request ? [request.schema] : [])];
  const check = (isSent: boolean) => (schema: Schema) => {
    const { encryption, source } = schema;
    if (encryption === undefined || (encryption === 'wechatpay-public-key') === isSent) return;
    const message = isSent
      ? `A caller can't encrypt by ${encryption}.`
      : `A caller can't decrypt what ${encryption} has encrypted.`;
    report(source, message, 'Correct "x-encryption": openapi/README.md says which key is whose.');
  };
  for (const schema of sent) visitSchemas(schema, check(true));
  for (const schema of answerSchemas(operation)) visitSchemas(schema, check(false));
}
