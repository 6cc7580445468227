import { posix } from 'node:path';
import { groupBy } from '../../lib/group-by.ts';
import type { Catalog, Operation } from '../../spec/catalog-model.ts';
import { type Cursor, child, items, sourceOf } from '../../spec/load/yaml.ts';
import { operationId } from '../../spec/locations.ts';
import type { CheckContext, Report } from '../define-rule.ts';
import { shareOf } from './shared-letters.ts';
import { operationPart } from './spec-places.ts';

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

/** How much of a title must be in that of another operation, and how much more than in its own one's. */
const ENOUGH = 0.6;
const MORE = 0.25;

/** An old operation is not succeeded by the neighbour of what is called like it: 下载资金账单 by 申请交易账单. */
export function checkSuccessorTitles({ operations }: Catalog, { cursors, report }: CheckContext): void {
  const old = operations.filter(({ version, successors = [] }) => version === 'v2' && successors.length > 0);
  const current = operations.filter(({ version, deprecated }) => version === 'v3' && !deprecated);
  const byFolder = groupBy(current, ({ name }) => posix.dirname(name));
  for (const { title, successors = [], source, method } of old) {
    const own = Math.max(...successors.map((next) => shareOf(title, next.title)));
    const neighbours = successors.flatMap(({ name }) => byFolder.get(posix.dirname(name)) ?? []);
    const better = neighbours
      .filter((next) => (next.method === 'get') === ASKS.test(title))
      .find((next) => shareOf(title, next.title) > Math.max(own + MORE, ENOUGH));
    const cursor = operationPart({ method, source }, cursors);
    if (better && cursor)
      report(
        sourceOf(child(cursor, 'x-successors') ?? cursor),
        `${title} has become ${successors[0]?.title} here; ${better.title} is called like it.`,
        `Did you mean ${operationId(better.name, better.method)}?`,
      );
  }
}
