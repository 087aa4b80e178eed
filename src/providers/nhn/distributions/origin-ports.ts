/** "[Table 2] Available Origin Server Port Number" of the console guide. */
const knownPorts: readonly (readonly [first: number, last: number])[] = [
  [72, 72],
  [80, 89],
  [443, 443],
  [488, 488],
  [591, 591],
  [777, 777],
  [1080, 1080],
  [1088, 1088],
  [1111, 1111],
  [1443, 1443],
  [2080, 2080],
  [7001, 7001],
  [7070, 7070],
  [7612, 7612],
  [7777, 7777],
  [8000, 9001],
  [9901, 9908],
  [11_080, 11_110],
  [12_900, 12_949],
  [45_002, 45_002],
];

export function isKnownPort(port: number): boolean {
  return knownPorts.some(([first, last]) => port >= first && port <= last);
}
