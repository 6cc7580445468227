/** Seconds between one attempt and the next while a notification is not answered rightly: 16 attempts in 24 hours. */
export const RETRY_DELAYS_S: readonly number[] = [
  15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600,
];

/** All of the waiting, in seconds: 24 hours and 4 minutes. */
export const RETRY_TOTAL_S = RETRY_DELAYS_S.reduce((sum, wait) => sum + wait, 0);

/** How WeChat Pay's documents write a wait: `15s`, `3m`, `6h`. */
export function formatDelay(seconds: number): string {
  if (seconds < 60) return `${seconds}s`;
  return seconds < 3600 ? `${seconds / 60}m` : `${seconds / 3600}h`;
}
