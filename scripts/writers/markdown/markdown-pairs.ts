import { partnerPairs } from '../../reference/partners.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { endpointOf, pageUrl } from '../../spec/locations.ts';
import { successionsOf } from '../../spec/successions.ts';
import type { OperationPair } from '../html/operation-pairs.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { escapeMarkdown, inlineCode, renderLink } from './markdown-syntax.ts';

/** What takes the place of which operation, as blocks. */
export function successorParts(context: MarkdownContext): string[] {
  const { upgrades, others } = successionsOf(context.operations.values());
  return [
    `### APIv2 换成 APIv3 的 ${upgrades.length} 个接口`,
    pairList(upgrades, context),
    `### 版本不变、换了接口的 ${others.length} 个`,
    pairList(others, context),
  ];
}

/** What a service provider calls instead of what a merchant calls, as blocks. */
export const partnerParts = (context: MarkdownContext): string[] => [
  pairList(partnerPairs([...context.operations.values()]), context),
];

function pairList(pairs: readonly OperationPair[], { linkTo }: MarkdownContext): string {
  const link = (operation: Operation): string => {
    const url = linkTo(`${pageUrl(operation.name)}#${operation.method}`);
    return `${renderLink(escapeMarkdown(operation.title), url)} ${inlineCode(endpointOf(operation))}`;
  };
  return pairs.map(({ from, to }) => `- ${link(from)} → ${to.map(link).join('、')}`).join('\n');
}
