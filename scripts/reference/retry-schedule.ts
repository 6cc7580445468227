/** Seconds as WeChat Pay's documents write a wait: `15s`, `3m`, `6h`, `2m30s`. */
export function formatDelay(seconds: number): string {
  const parts: [number, string][] = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'm'],
    [seconds % 60, 's'],
  ];
  return parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : [])).join('');
}

/** A schedule of waits in seconds, runs of four and more as one: `15s×10/5m×10/30m×44`. */
export function formatSchedule(delays: readonly number[]): string {
  const runs: { seconds: number; times: number }[] = [];
  for (const seconds of delays) {
    const last = runs.at(-1);
    if (last?.seconds === seconds) last.times += 1;
    else runs.push({ seconds, times: 1 });
  }
  return runs
    .flatMap(({ seconds, times }) => {
      const wait = formatDelay(seconds);
      return times < 4 ? Array.from({ length: times }, () => wait) : [`${wait}×${times}`];
    })
    .join('/');
}

/** All of the waiting in hours and minutes: `24 小时 4 分钟`. */
export function formatTotal(delays: readonly number[]): string {
  const minutes = Math.round(delays.reduce((sum, wait) => sum + wait, 0) / 60);
  const parts = [
    [Math.floor(minutes / 60), '小时'],
    [minutes % 60, '分钟'],
  ] as const;
  return parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : [])).join(' ');
}
