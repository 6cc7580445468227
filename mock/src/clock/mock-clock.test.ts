import { describe, expect, test, vi } from 'vitest';
import { createClock } from './mock-clock.ts';

const NOON = Date.parse('2026-12-01T12:00:00+08:00');

describe('a held clock', () => {
  test('moves through its tasks in their order, each at its time', async () => {
    const clock = createClock({ heldAt: NOON });
    const seen: [name: string, after: number][] = [];
    const note = (name: string) => () => void seen.push([name, clock.now() - NOON]);
    clock.schedule(NOON + 2000, note('second'));
    clock.schedule(NOON + 1000, note('first'));
    clock.schedule(NOON + 2000, note('third'));
    clock.schedule(NOON + 5000, note('later'));
    await clock.advance(3000);
    expect(seen).toEqual([
      ['first', 1000],
      ['second', 2000],
      ['third', 2000],
    ]);
    expect(clock.now()).toBe(NOON + 3000);
  });

  test('waits for what its tasks start, and runs what these add before the time', async () => {
    const clock = createClock({ heldAt: NOON });
    const seen: string[] = [];
    clock.schedule(NOON + 1000, async () => {
      await Promise.resolve();
      seen.push('sent');
      clock.schedule(clock.now() + 500, () => void seen.push('sent again'));
      clock.schedule(clock.now() + 5000, () => void seen.push('too late'));
    });
    await clock.advance(2000);
    expect(seen).toEqual(['sent', 'sent again']);
  });

  test('returns to its start, without the tasks', async () => {
    const clock = createClock({ heldAt: NOON });
    const task = vi.fn();
    clock.schedule(NOON + 1000, task);
    await clock.set(NOON + 500);
    clock.reset();
    expect(clock.now()).toBe(NOON);
    await clock.advance(10_000);
    expect(task).not.toHaveBeenCalled();
  });
});

describe('a running clock', () => {
  test('follows the machine from where it was put', async () => {
    const machine = { now: NOON };
    const clock = createClock({ machine: () => machine.now });
    await clock.advance(60_000);
    machine.now += 1000;
    expect(clock.now()).toBe(NOON + 61_000);
    clock.hold();
    machine.now += 1000;
    expect([clock.now(), clock.isHeld]).toEqual([NOON + 61_000, true]);
    clock.release();
    machine.now += 1000;
    expect([clock.now(), clock.isHeld]).toEqual([NOON + 62_000, false]);
    await clock.set(NOON);
    expect(clock.now()).toBe(NOON);
  });

  test('runs tasks by itself', async () => {
    const clock = createClock();
    await new Promise<void>((resolve) => clock.schedule(clock.now() + 1, resolve));
  });

  test('runs what became due while nothing looked', () => {
    const machine = { now: NOON };
    const clock = createClock({ machine: () => machine.now });
    const task = vi.fn();
    clock.schedule(NOON + 1000, task);
    machine.now += 2000;
    clock.runDue();
    expect(task).toHaveBeenCalledOnce();
  });
});
