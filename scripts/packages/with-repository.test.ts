import { expect, test } from 'vitest';
import { withRepository } from './with-repository.ts';

const FILES = [
  { path: 'package.json', content: '{"name": "a", "version": "1.0.0"}' },
  { path: 'sub/package.json', content: '{}' },
];

test('a package names its repository as npm wants it', () => {
  const [own, other] = withRepository(FILES, 'https://host/owner/name');
  expect(JSON.parse(own?.content ?? '')).toEqual({
    name: 'a',
    version: '1.0.0',
    repository: { type: 'git', url: 'git+https://host/owner/name.git' },
  });
  expect(other).toEqual(FILES[1]);
});

test('without an address it stays as it is', () => {
  expect(withRepository(FILES, undefined)).toEqual(FILES);
});
