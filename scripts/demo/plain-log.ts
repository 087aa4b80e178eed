// The log of a step as GitHub shows it: commands to the runner are hidden or become words.

const levels: Readonly<Record<string, string>> = {
  error: 'Error: ',
  warning: 'Warning: ',
  notice: 'Notice: ',
  group: '▸ ',
};

/** The lines that people see. */
export function toPlainLog(stdout: string): readonly string[] {
  return stdout
    .trimEnd()
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, command, text = ''] = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
      if (command === undefined) return [line];
      const level = levels[command];
      return level === undefined ? [] : [`${level}${unescapeData(text)}`];
    });
}

/** As the runner reads the text of a command. */
function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
