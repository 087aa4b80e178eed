/**
 * Ends the process when everything is printed. Whatever is still open then keeps nobody waiting, and
 * the listeners for signals stay to the end: when Node ends by itself it removes them first, and a
 * signal in these milliseconds would be the exit code.
 */
export async function endProcess(): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map(flush));
  process.exit();
}

function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => void stream.write('', () => resolve()));
}
