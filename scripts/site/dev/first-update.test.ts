import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFirstUpdate } from './first-update.ts';

const DELAYS = { started: 100, requested: 300, rendered: 20 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const run = vi.fn();
  const first = createFirstUpdate(DELAYS);
  first.start(run);
  return { first, run };
}

test('the update runs without an open page', () => {
  const { run } = start();
  vi.advanceTimersByTime(99);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledOnce();
});

test('a requested page delays the update until it is rendered', () => {
  const { first, run } = start();
  first.pageRequested();
  vi.advanceTimersByTime(299);
  expect(run).not.toHaveBeenCalled();
  first.pageRendered();
  vi.advanceTimersByTime(20);
  expect(run).toHaveBeenCalledOnce();
});

test('further pages do not change the time of the update', () => {
  const { first, run } = start();
  first.pageRendered();
  vi.advanceTimersByTime(19);
  first.pageRequested();
  first.pageRendered();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledOnce();
});

test('what a rendered page requests puts the update off', () => {
  const { first, run } = start();
  first.pageRendered();
  vi.advanceTimersByTime(19);
  first.requested();
  vi.advanceTimersByTime(19);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  first.requested();
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledOnce();
});

test('what is requested before a page is rendered does not hasten the update', () => {
  const { first, run } = start();
  first.pageRequested();
  first.requested();
  vi.advanceTimersByTime(299);
  expect(run).not.toHaveBeenCalled();
});

test('a canceled update does not run', () => {
  const { first, run } = start();
  first.cancel();
  first.pageRequested();
  first.pageRendered();
  vi.advanceTimersByTime(1000);
  expect(run).not.toHaveBeenCalled();
});
