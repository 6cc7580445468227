import { expect, test } from 'vitest';
import { headOf } from './webhook-types.ts';

test('a head has what a notification is made of, and nothing inside', () => {
  const namespace = (members: string): string => `declare namespace A {\n${members}}\n`;
  const text = namespace(
    '  /** 报文 */\n  interface Envelope {\n    resource: Envelope.Resource;\n  }\n  namespace Envelope {\n    interface Resource {\n      nonce: string;\n    }\n  }\n  /** 数据 */\n  type Resource = B | C;\n  interface Notification {\n    resource: Resource;\n  }\n',
  );
  expect(headOf(text)).toBe(
    namespace(
      '  /** 报文 */\n  interface Envelope {\n    resource: Envelope.Resource;\n  }\n  namespace Envelope {\n    interface Resource {}\n  }\n  interface Resource {}\n  interface Notification {\n    resource: Resource;\n  }\n',
    ),
  );
});
