import type { Operation } from '../../spec/catalog-model.ts';
import { type Cursor, child, items, sourceOf } from '../../spec/load/yaml.ts';
import type { Report } from '../define-rule.ts';

/** Titles of operations of APIv2 that ask for something, though all of them are POST. */
const ASKS = /查询|查单|下载|获取/;

/** An operation of APIv3 that has successors is deprecated; one of APIv2 that asks is succeeded by a GET, and no other is. */
export function checkSuccessors(operation: Operation, cursor: Cursor, report: Report): void {
  const { version, deprecated, title, successors = [] } = operation;
  const list = child(cursor, 'x-successors');
  if (!list) return;
  if (version === 'v3' && !deprecated)
    report(
      sourceOf(list),
      'An operation that has successors is not deprecated.',
      'Write deprecated: true beside it, or take x-successors off.',
    );
  if (version === 'v3') return;
  for (const [index, next] of successors.entries())
    if (next.version === 'v3' && (next.method === 'get') !== ASKS.test(title))
      report(
        sourceOf(items(list)[index] ?? list),
        `${title} can't be what ${next.title} has taken the place of: one of the two asks, and the other acts.`,
        'Name the operation that does the same.',
      );
}
