/** The offset of the first byte in which two texts differ: the length of the first when it is all of the start of the second. */
export function firstDifference(first: string, second: string): number {
  const [a, b] = [Buffer.from(first), Buffer.from(second)];
  const index = a.findIndex((byte, place) => byte !== b[place]);
  return index < 0 ? a.length : index;
}
