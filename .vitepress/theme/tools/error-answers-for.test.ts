import { expect, test } from 'vitest';
import { projectSpec } from '../../../scripts/spec/project-spec.fixture.ts';
import { errorAnswers } from '../../../scripts/writers/site-files/error-answers.ts';
import { answersFor } from './error-answers-for.ts';

const all = errorAnswers((await projectSpec()).catalog);
const titles = (text: string, found: readonly string[] = []): string[] =>
  answersFor(all, text, found).map(({ title }) => title);

test('a pasted answer names its code; what the search found comes behind it, each once', () => {
  const message = all.messages[0];
  const found = ['/errors/#SIGN_ERROR', message?.url ?? '', '/guide/errors'];
  expect(titles('{"code":"SIGN_ERROR","message":"签名错误"}', found)).toEqual(['SIGN_ERROR', message?.title]);
  expect(titles('<err_code>ORDERPAID</err_code><return_code>SUCCESS</return_code>')).toEqual(['ORDERPAID']);
  expect(titles('nothing')).toEqual([]);
});

test('every code and message has a cause, a remedy and an account of its own', () => {
  for (const { title, url, meanings } of [...all.codes, ...all.messages]) {
    expect(url, title).toMatch(/^\/errors\/(messages)?#/);
    expect(meanings.length, title).toBeGreaterThan(0);
    for (const { description, operations, operationCount } of meanings) {
      expect(description, title).not.toBe('');
      expect(operations.length, title).toBeLessThanOrEqual(operationCount);
    }
  }
});
