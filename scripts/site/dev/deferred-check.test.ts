import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDeferredCheck } from './deferred-check.ts';

const DELAYS = { started: 100, requested: 300, rendered: 20 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const run = vi.fn();
  const check = createDeferredCheck(DELAYS);
  check.start(run);
  return { check, run };
}

test('the check runs without an open page', () => {
  const { run } = start();
  vi.advanceTimersByTime(99);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledOnce();
});

test('a requested page delays the check until it is rendered', () => {
  const { check, run } = start();
  check.pageRequested();
  vi.advanceTimersByTime(299);
  expect(run).not.toHaveBeenCalled();
  check.pageRendered();
  vi.advanceTimersByTime(20);
  expect(run).toHaveBeenCalledOnce();
});

test('further pages do not change the time of the check', () => {
  const { check, run } = start();
  check.pageRendered();
  vi.advanceTimersByTime(19);
  check.pageRequested();
  check.pageRendered();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledOnce();
});

test('a canceled check does not run', () => {
  const { check, run } = start();
  check.cancel();
  check.pageRequested();
  check.pageRendered();
  vi.advanceTimersByTime(1000);
  expect(run).not.toHaveBeenCalled();
});
