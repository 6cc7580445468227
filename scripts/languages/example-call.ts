import { responseKind } from '../client/response-kind.ts';
import { isBrandSigned } from '../client/setups.ts';
import type { Operation } from '../spec/catalog-model.ts';
import { allProperties } from '../spec/traverse.ts';
import type { Body, Call, CallTarget, ResponseUse } from './call-model.ts';
import { readCall } from './read-call.ts';

/** What an operation decides of its calls. `server`: the host of operations without their own. */
function operationTarget(operation: Operation, server: string): CallTarget {
  const response = responseUse(operation);
  return {
    version: operation.version,
    ...(isBrandSigned(operation) && { brand: true }),
    method: operation.method,
    path: operation.path,
    server: operation.server ?? server,
    ...(operation.server !== undefined && { ownServer: true }),
    ...(operation.clientCertificate && { certificate: true }),
    response,
    ...(response === 'file' && { saveAs: `download.${extensionOf(operation)}` }),
    ...(isUnsigned(operation) && { unsigned: true }),
    bodyType: bodyType(operation),
  };
}

/**
 * Reads from the text of an operation's example what it sends. `server`: the host of operations without their own. Undefined
 * when the example does not call its operation, or sends what is known at run time alone.
 */
export function readExampleCall(operation: Operation, text: string, server: string): Call | undefined {
  const call = readCall(operationTarget(operation, server), text);
  return 'why' in call ? undefined : call;
}

function bodyType({ request, version }: Operation): Body['type'] {
  if (request?.mediaType === 'multipart/form-data') return 'form';
  return version === 'v2' ? 'xml' : 'json';
}

function responseUse(operation: Operation): ResponseUse {
  const kind = responseKind(operation);
  if (kind === 'raw') return 'text';
  return kind === 'binary' && !operation.path.includes('billdownload') ? 'file' : kind === 'binary' ? 'text' : kind;
}

/** Files and pages are not signed; of APIv2, neither is a response that has no field for the signature. */
function isUnsigned(operation: Operation): boolean {
  const kind = responseKind(operation);
  if (operation.version === 'v3') return kind === 'binary' || kind === 'text';
  const { body } = operation.response;
  return kind !== 'xml' || !body || !allProperties(body.schema).some(({ name }) => name === 'sign');
}

const EXTENSIONS: Record<string, string> = { 'application/pdf': 'pdf', 'image/*': 'png' };

const extensionOf = ({ response }: Operation): string => EXTENSIONS[response.body?.mediaType ?? ''] ?? 'bin';
