import type { OperationPair } from '../../.vitepress/markdown/operation-pairs.ts';
import { partnerPairs } from '../../.vitepress/markdown/partners.ts';
import type { Operation } from '../catalog/model.ts';
import { endpointOf, pageUrl } from '../catalog/name.ts';
import { successionsOf } from '../catalog/successions.ts';
import type { TwinContext } from './context.ts';
import { escapeMarkdown, inlineCode, renderLink } from './markdown.ts';

/** What takes the place of which operation, as blocks. */
export function successorParts(context: TwinContext): string[] {
  const { upgrades, others } = successionsOf(context.operations.values());
  return [
    `### APIv2 换成 APIv3 的 ${upgrades.length} 个接口`,
    pairList(upgrades, context),
    `### 版本不变、换了接口的 ${others.length} 个`,
    pairList(others, context),
  ];
}

/** What a service provider calls instead of what a merchant calls, as blocks. */
export const partnerParts = (context: TwinContext): string[] => [
  pairList(partnerPairs([...context.operations.values()]), context),
];

function pairList(pairs: readonly OperationPair[], { linkTo }: TwinContext): string {
  const link = (operation: Operation): string => {
    const url = linkTo(`${pageUrl(operation.name)}#${operation.method}`);
    return `${renderLink(escapeMarkdown(operation.title), url)} ${inlineCode(endpointOf(operation))}`;
  };
  return pairs.map(({ from, to }) => `- ${link(from)} → ${to.map(link).join('、')}`).join('\n');
}
