/**
 * What a person has to install by hand, in Chinese and English, with the commands for their system.
 * @param needs from missingPrograms() and missingBuildTools()
 * @param libraryMissing whether the embedded database has no C library that it can run under
 */
export function advice(system, needs, libraryMissing) {
  const what = needs.map((need) => `  • ${need.zh}\n    ${need.en}`);
  if (libraryMissing) {
    what.push(
      '  • MongoDB：内置数据库需要 glibc 2.38 以上（Debian 13、Ubuntu 24.04 等）；本机较旧，请安装 mongod 或设置 MONGODB_URI',
      '    MongoDB: the embedded engine needs glibc 2.38 or later; install mongod or set MONGODB_URI',
    );
  }
  return [
    '',
    `缺少以下软件，而安装程序在这台机器上（${system.label}${system.isRoot ? '' : '，非 root 用户'}）不能自行安装：`,
    `These are missing, and the set-up may not install them here (${system.label}${system.isRoot ? '' : ', not root'}):`,
    '',
    ...what,
    '',
    '请执行 / Run:',
    '',
    ...commands(system, needs).map((command) => `    ${command}`),
    '',
    '然后重新运行刚才的命令。 / Then run the same command again.',
    '',
  ].join('\n');
}

function commands(system, needs) {
  if (needs.length === 0) return ['# 见上 / see above'];
  if (system.family === 'debian') {
    const packages = needs.map((need) => need.apt).join(' ');
    return ['sudo apt-get update', `sudo apt-get install -y --no-install-recommends ${packages}`];
  }
  if (system.family === 'macos') {
    return needs.map((need) => `brew install ${need.brew}`);
  }
  const names = needs.map((need) => need.apt).join('、');
  return [`# 用本系统的软件管理工具安装 / with your system's package manager: ${names}`];
}
