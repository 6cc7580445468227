const UNITS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of a duration such as `500ms`, `3s`, `10m`, `24h`, `7d`, or of a number of milliseconds; undefined for anything else. */
export function parseDuration(duration: number | string): number | undefined {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/.exec(String(duration)) ?? [];
  const milliseconds = Number(digits) * (UNITS[unit || 'ms'] ?? 1);
  return digits !== '' && Number.isSafeInteger(Math.round(milliseconds)) ? Math.round(milliseconds) : undefined;
}
