/**
 * Ends the process when everything is printed, which all goes to stdout. Whatever is still open then
 * keeps nobody waiting, and the listeners for signals stay to the end: when Node ends by itself it
 * removes them first, and a signal in these milliseconds would be the exit code.
 */
export async function endProcess(): Promise<never> {
  await new Promise<void>((resolve) => void process.stdout.write('', () => resolve()));
  process.exit();
}
