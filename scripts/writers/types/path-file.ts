import type { Operation } from '../../spec/catalog-model.ts';
import { declarationFile } from '../../spec/locations.ts';
import { block, fileText } from './file-text.ts';
import { methodNamespaceBlock, methodTypes } from './method-types.ts';
import { HEADER, type Rendered } from './rendered.ts';
import { nodeIdentifier, pathNamespace } from './type-names.ts';
import type { SharedContext } from './types-context.ts';

/** The declarations of one path: the interface with its methods, and a namespace per method. */
export function pathFile(name: string, operations: Operation[], shared: SharedContext): Rendered {
  const methods = operations.map((operation) => ({ operation, ...methodTypes(operation, shared) }));
  const parent = pathNamespace(name).replace(/\.[^.]+$/, '');
  const identifier = operations.map(nodeIdentifier)[0] ?? '';
  const node = block(
    `interface ${identifier}`,
    methods.flatMap((method) => method.signatures),
  );
  return {
    path: declarationFile(name),
    content: fileText([
      HEADER,
      ...block(`declare namespace WeChatPay.OpenAPI.${parent}`, node),
      ...methods.flatMap(({ operation, types }) => methodNamespaceBlock(operation, types)),
    ]),
  };
}
