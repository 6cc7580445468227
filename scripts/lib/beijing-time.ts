/** An instant (milliseconds since 1970) in the time zone that WeChat Pay writes: `2026-12-01T10:34:56+08:00`. */
export const beijingTime = (milliseconds: number): string =>
  new Date(milliseconds + 8 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+08:00');

/** The day of an instant in that time zone: `2026-12-01`. */
export const beijingDate = (milliseconds: number): string => beijingTime(milliseconds).slice(0, 10);
