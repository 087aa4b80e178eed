// What a checkout's own configuration, its names and its history may hold.

/** A line of `.git/config` for each way in which git runs or asks something; `%s` is a command that leaves a trace. */
export const configs: Readonly<Record<string, string>> = {
  'core.fsmonitor': '[core]\n\tfsmonitor = %s\n',
  'core.sshCommand': '[core]\n\tsshCommand = %s\n[remote "origin"]\n\turl = ssh://127.0.0.1:1/x\n',
  'core.hooksPath': '[core]\n\thooksPath = hooks\n',
  'core.pager': '[core]\n\tpager = %s\n[pager]\n\tdiff = %s\n\tlog = %s\n',
  'core.editor': '[core]\n\teditor = %s\n',
  'core.askPass': '[core]\n\taskPass = %s\n',
  'core.gitProxy': '[core]\n\tgitProxy = %s\n[remote "origin"]\n\turl = git://127.0.0.1:1/x\n',
  'core.attributesFile':
    '[core]\n\tattributesFile = attributes\n[filter "x"]\n\tsmudge = %s\n\tclean = %s\n\tprocess = %s\n',
  'core.worktree': '[core]\n\tworktree = /\n',
  'core.alternateRefsCommand': '[core]\n\talternateRefsCommand = %s\n',
  alias: '[alias]\n\tdiff-tree = !%s\n\tfetch = !%s\n\trev-parse = !%s\n\tls-tree = !%s\n',
  'diff.external': '[diff]\n\texternal = %s\n[diff "x"]\n\ttextconv = %s\n\tcommand = %s\n',
  'credential.helper': '[credential]\n\thelper = !%s\n',
  'remote.uploadpack': '[remote "origin"]\n\tuploadpack = %s\n\turl = .\n',
  'remote.vcs': '[remote "origin"]\n\tvcs = ext\n\turl = %s\n',
  'url ext::': '[protocol "ext"]\n\tallow = always\n[remote "origin"]\n\turl = ext::%s\n',
  'url.insteadOf': '[protocol "ext"]\n\tallow = always\n[url "ext::%s "]\n\tinsteadOf = http\n',
  'http.proxy': '[http]\n\tproxy = http://127.0.0.1:1\n\tproxyAuthMethod = basic\n',
  'http.extraHeader':
    '[http]\n\textraHeader = "x: y"\n\tcookieFile = /etc/passwd\n\tsslVerify = false\n',
  'partial clone':
    '[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\tpromisor = true\n\tuploadpack = %s\n',
  include: '[include]\n\tpath = more\n',
  'gpg.program': '[gpg]\n\tprogram = %s\n[log]\n\tshowSignature = true\n',
  trace2: '[trace2]\n\teventTarget = %t\n\tnormalTarget = %t\n',
  'uploadpack.packObjectsHook': '[uploadpack]\n\tpackObjectsHook = %s\n',
  'submodule.update': '[submodule "x"]\n\tupdate = !%s\n\turl = .\n\tactive = true\n',
  'not a configuration': '\0[[[\n=\n',
};

/** Names of commits as inputs; `%s` as above. */
export const commitNames: readonly string[] = [
  '--upload-pack=%s',
  '--exec=%s',
  '-h',
  '--help',
  '--output=%t',
  '-o%t',
  'HEAD..HEAD',
  'HEAD^{/x}',
  ':/x',
  ':0:a',
  '@{-1}',
  'HEAD@{1}',
  'HEAD:a.html',
  '+refs/heads/*:refs/heads/*',
  'refs/heads/main:refs/heads/new',
  '*',
  '$(%s)',
  '`%s`',
  '; %s',
  '| %s',
  '\t--all',
  'a\u0001b',
  'a'.repeat(60_000),
  '::error::FORGED',
  '##[error]FORGED',
];

/** Names of files that a pull request may add; NUL and `/` cannot be in one. */
export const fileNames: readonly string[] = [
  '::error::FORGED.html',
  '##[error]FORGED.html',
  'a\n::stop-commands::FORGED.html',
  'a\r##[add-mask]FORGED.html',
  '\u001b]8;;http:.html',
  '<img src=x onerror=alert(1)>.html',
  '[x](javascript:alert(1)).html',
  '| a | b |.html',
  '`a`.html',
  '-rf.html',
  '--help.html',
  '..html',
  '...html',
  '~.html',
  '$(id).html',
  ';id;.html',
  '%2e%2e%2fa.html',
  '%00.html',
  'a?b#c.html',
  'a b.html',
  'a\\b.html',
  '"quoted".html',
  "it's.html",
  '한국어.html',
  '\u202egpj.html',
  '@evil.example.html',
  'http:evil.example.html',
  '{a,b}.html',
  '[a-z]*.html',
  `${'a'.repeat(240)}.html`,
];

/** Bytes that are not UTF-8. */
export const rawNames: readonly Buffer[] = [
  Buffer.from([0xff, 0xfe, 0x2e, 0x68]),
  Buffer.from([0xc0, 0xaf, 0x2e, 0x68]),
  Buffer.from([0xed, 0xa0, 0x80, 0x2e]),
];
