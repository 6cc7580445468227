import { posix } from 'node:path';
import type { Problem } from '../../lib/problem.ts';
import type { Webhook } from '../../spec/catalog-model.ts';
import { ROOT_FILE } from '../../spec/load/load-catalog.ts';
import { type Cursor, child, entries, sourceOf, text } from '../../spec/load/yaml.ts';
import { operationName, pathItemFile, webhookFile, webhookName } from '../../spec/locations.ts';
import type { Rule } from '../rule.ts';

/**
 * Each path of the root leads to the one file that its name says, `openapi/paths/<name>.yaml`, and each callback to
 * `openapi/webhooks/<name>.yaml`, whose name is that of its event.
 */
export const pathItemPlace: Rule = {
  id: 'path-item-place',
  group: 'spec',
  check({ catalog, cursors }) {
    const root = cursors.get(ROOT_FILE);
    const paths = root ? entries(child(root, 'paths')) : [];
    const webhooks = root ? entries(child(root, 'webhooks')) : [];
    const problems = [
      ...checkPlaces(paths, (key) => pathItemFile(operationName(key))),
      ...checkPlaces(webhooks, webhookFile),
      ...catalog.webhooks.flatMap(checkEvent),
    ];
    return { problems, checked: { paths: paths.length } };
  },
};

function checkPlaces(items: readonly [string, Cursor][], fileOf: (key: string) => string): Problem[] {
  const owners = new Map<string, string>();
  return items.flatMap(([key, item]): Problem[] => {
    const problem = { rule: 'path-item-place', ...sourceOf(item) };
    const wanted = fileOf(key);
    const found = posix.join(posix.dirname(ROOT_FILE), text(item, '$ref') ?? '');
    const owner = owners.get(found);
    owners.set(found, key);
    if (owner !== undefined) {
      return [{ ...problem, message: `${key} leads to the file of ${owner}.`, fix: `Give it ${wanted} of its own.` }];
    }
    if (found === wanted) return [];
    const fix = `Move the file to ${wanted}, and write: $ref: ./${posix.relative('openapi', wanted)}`;
    return [{ ...problem, message: `${key} leads to ${found}.`, fix }];
  });
}

/** The event in a callback's envelope is the one after which it is named. */
function checkEvent({ version, event, name, source }: Webhook): Problem[] {
  const wanted = webhookName(version, event);
  if (name === wanted) return [];
  const message = `${name} has the event_type ${event}.`;
  return [{ rule: 'path-item-place', ...source, message, fix: `Name it ${wanted}, or correct its event_type.` }];
}
