import { describe, expect, it } from 'vitest';
import { formatDelay, formatSchedule, formatTotal } from './retry-schedule.ts';

describe('a schedule of attempts', () => {
  it('is written as the official pages write it', () => {
    expect([15, 180, 150, 3600, 20_580].map(formatDelay)).toEqual(['15s', '3m', '2m30s', '1h', '5h43m']);
  });

  it('shortens runs of four and more', () => {
    expect(formatSchedule([15, 15, 30, 1800, 1800, 1800, 1800])).toBe('15s/15s/30s/30m×4');
  });

  it('lasts hours and minutes', () => {
    expect([formatTotal([86_400, 240]), formatTotal([3600]), formatTotal([60, 60])]).toEqual([
      '24 小时 4 分钟',
      '1 小时',
      '2 分钟',
    ]);
  });
});
