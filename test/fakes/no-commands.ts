// Runs before every test file: the toolkit writes workflow commands straight to stdout, and a runner that
// runs these tests would obey them. Tests that look at commands replace `write` themselves.
const { stdout } = process;
const write = stdout.write.bind(stdout);

function isCommand(chunk: unknown): boolean {
  return typeof chunk === 'string' && /^(::[a-z-]+[ :]|##\[)/.test(chunk);
}

Object.defineProperty(stdout, 'write', {
  configurable: true,
  writable: true,
  value: (...args: Parameters<typeof stdout.write>) => isCommand(args[0]) || write(...args),
});
