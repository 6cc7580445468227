import { posix } from 'node:path';
import { ROOT_FILE } from '../catalog/load.ts';
import { operationName, pathItemFile } from '../catalog/name.ts';
import { child, entries, sourceOf, text } from '../catalog/yaml.ts';
import type { Problem } from '../lib/problem.ts';
import type { Rule } from './rule.ts';

/** Each path of the root leads to the one file that its name says: `openapi/paths/<name>.yaml`. */
export const pathItemPlace: Rule = {
  id: 'path-item-place',
  gate: 'spec',
  check({ cursors }) {
    const root = cursors.get(ROOT_FILE);
    const paths = root ? entries(child(root, 'paths')) : [];
    const owners = new Map<string, string>();
    const problems = paths.flatMap(([key, item]): Problem[] => {
      const problem = { rule: 'path-item-place', ...sourceOf(item) };
      const wanted = pathItemFile(operationName(key));
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
    return { problems, looked: { paths: paths.length } };
  },
};
