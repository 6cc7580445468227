import { byCodePoint } from '../../lib/compare.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Webhook } from '../../spec/catalog-model.ts';
import { webhookDeclarationFile } from '../../spec/locations.ts';
import { type Declarations, type TypeFiles, withComponents } from './operation-types.ts';

/**
 * The declarations of callbacks in parts: in `webhook` all of APIv2, and of APIv3 the heads of all, which the type of a notification
 * is made of; and in a part for each subject, `webhook/v3/refund`, what is in their place there.
 */
export function webhookTypes(webhooks: readonly Webhook[], declarations: Declarations): Map<string, () => TypeFiles> {
  const files = (version: string): string[] =>
    webhooks.filter((webhook) => webhook.version === version).map(({ name }) => webhookDeclarationFile(name));
  const whole = (own: readonly string[]): TypeFiles => Object.fromEntries(withComponents(own, declarations));
  const all = (): TypeFiles => ({
    ...whole(['v2', 'v3'].map(webhookDeclarationFile)),
    ...whole(files('v2')),
    ...Object.fromEntries(files('v3').map((file) => [file, headOf(declarations.read(file))])),
  });
  const subjects = [...groupBy(files('v3'), subjectOf)].sort(([a], [b]) => byCodePoint(a, b));
  return new Map([
    ['webhook', all],
    ...subjects.map(([subject, own]): [string, () => TypeFiles] => [subject, () => whole(own)]),
  ]);
}

/** `virtual-types/webhook/v3/refund/success.d.ts` → `webhook/v3/refund` */
const subjectOf = (file: string): string =>
  file
    .split('/')
    .slice(1, 4)
    .join('/')
    .replace(/\.d\.ts$/, '');

/** A member of a generated namespace, with its comment. */
const MEMBER =
  /^ {2}(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n {2})?(?:(interface|namespace) (\w+)[^\n]*(?:\{\}|[\s\S]*?^ {2}\})|type (\w+) =[\s\S]*?;)\n/gm;

/** A callback's declarations without what its envelope and its notification have inside. */
export const headOf = (text: string): string =>
  text.replace(MEMBER, (member: string, kind: string | undefined, block: string | undefined, alias: string) => {
    const name = block ?? alias;
    if (kind === 'namespace')
      return name === 'Envelope' ? '  namespace Envelope {\n    interface Resource {}\n  }\n' : '';
    return name === 'Resource' ? '  interface Resource {}\n' : member;
  });
