import { posix } from 'node:path';
import type { Webhook } from '../../spec/catalog-model.ts';
import { ROOT_FILE } from '../../spec/load/load-catalog.ts';
import { areReadable, type Cursor, child, entries, sourceOf, text } from '../../spec/load/yaml.ts';
import { operationName, pathItemFile, webhookFile, webhookName } from '../../spec/locations.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { eventAt } from '../support/spec-places.ts';

/**
 * Each path of the root leads to the one file that its name says, `openapi/paths/<name>.yaml`, and each callback to
 * `openapi/webhooks/<name>.yaml`, whose name is that of its event.
 */
export const pathItemPlace = defineRule({
  id: 'path-item-place',
  group: 'spec',
  check({ catalog, cursors, report }) {
    const root = cursors.get(ROOT_FILE);
    const paths = root ? entries(child(root, 'paths')) : [];
    const webhooks = root ? entries(child(root, 'webhooks')) : [];
    const versions = new Map(catalog.operations.map(({ path, version }) => [path, version]));
    const nameOf = (key: string): string => operationName(key, versions.get(key.replace(/#.*$/, '')) ?? 'v3');
    // The version of a path, and so its place, is that of its operations.
    if (areReadable(cursors)) checkPlaces(paths, (key) => pathItemFile(nameOf(key)), report);
    checkPlaces(webhooks, webhookFile, report);
    for (const webhook of catalog.webhooks) checkEvent(webhook, cursors, report);
    return { checked: { paths: paths.length } };
  },
});

function checkPlaces(items: readonly [string, Cursor][], fileOf: (key: string) => string, report: Report): void {
  const owners = new Map<string, string>();
  for (const [key, item] of items) {
    const wanted = fileOf(key);
    const found = posix.join(posix.dirname(ROOT_FILE), text(item, '$ref') ?? '');
    const owner = owners.get(found);
    owners.set(found, key);
    const fix = `Move the file to ${wanted}, and write: $ref: ./${posix.relative('openapi', wanted)}`;
    if (owner !== undefined)
      report(sourceOf(item), `${key} leads to the file of ${owner}.`, `Give it ${wanted} of its own.`);
    else if (found !== wanted) report(sourceOf(item), `${key} leads to ${found}.`, fix);
  }
}

/** The event in a callback's envelope is the one after which it is named. */
function checkEvent(
  { version, event, name, source }: Webhook,
  cursors: ReadonlyMap<string, Cursor>,
  report: Report,
): void {
  const wanted = webhookName(version, event);
  if (name === wanted) return;
  const file = cursors.get(source.file);
  const place = file && eventAt(file);
  report(
    place ? sourceOf(place) : source,
    `${name} has the event_type ${event}.`,
    `Name it ${wanted}, or correct its event_type.`,
  );
}
