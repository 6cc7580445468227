import { catalogSchemas } from '../../spec/catalog-fields.ts';
import { defineRule } from '../define-rule.ts';

/** A field that an explanation counts or compares with another one: 与 `price` 相乘, 不超过 `total_amount`, 减去 `discount`. */
const RELATED =
  /(?:加上|减去?|乘以?|等于|大于|小于|不超过|晚于|早于) ?`([a-z][a-z0-9]*(?:_[a-z0-9]+)*)`|与 ?`([a-z][a-z0-9]*(?:_[a-z0-9]+)*)` ?(?:相乘|相加|之和|之差|二选一|至少)/g;

/** An explanation that counts a field with another one, or compares the two, names a field that stands beside it; one of elsewhere has a path. */
export const relatedFields = defineRule({
  id: 'related-fields',
  group: 'spec',
  check({ catalog, report }) {
    const reported = new Set<string>();
    let related = 0;
    for (const { properties } of catalogSchemas(catalog)) {
      for (const { schema } of properties) {
        const { description = '', source } = schema;
        for (const [, one, other] of description.matchAll(RELATED)) {
          related += 1;
          const name = one ?? other ?? '';
          const place = `${source.file}:${source.line} ${name}`;
          if (properties.some((each) => each.name === name) || reported.has(place)) continue;
          reported.add(place);
          report(source, `No field beside this one is called "${name}".`, 'Name the field as it is called here.');
        }
      }
    }
    return { checked: related ? { relations: related } : {} };
  },
});
