import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import { programOnPath, setting } from './project.mjs';
import { run } from './run.mjs';

/** What kind of machine this is: `family` is 'debian' (with Ubuntu), 'macos' or 'other'. */
export function describeSystem() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const field = (name) => release.match(new RegExp(`^${name}="?([^"\\n]*)"?$`, 'm'))?.[1] ?? '';
  const apt = ['debian', 'ubuntu'].includes(field('ID')) && programOnPath('apt-get') !== undefined;
  return {
    family: process.platform === 'darwin' ? 'macos' : apt ? 'debian' : 'other',
    distribution: field('ID'),
    codename: field('VERSION_CODENAME'),
    label: field('PRETTY_NAME') || `${os.type()} ${os.release()}`,
    isRoot: process.getuid?.() === 0,
  };
}

/** Programs that are needed and missing: the package that has each, by system, and what it is for. */
export function missingPrograms() {
  const needs = [
    {
      present: setting('CHROMIUM_PATH') ?? findChromium(),
      apt: 'chromium',
      brew: '--cask chromium',
      zh: 'Chromium 浏览器（生成 PDF；已有 Chrome 时可用 CHROMIUM_PATH 指定）',
      en: 'Chromium, which makes the PDFs (or set CHROMIUM_PATH to a Chrome)',
    },
    {
      present: setting('REDIS_URL') ?? programOnPath('redis-server'),
      apt: 'redis-server',
      brew: 'redis',
      zh: 'Redis（后台任务队列；也可用 REDIS_URL 指定已有的）',
      en: 'Redis, the queue of background jobs (or set REDIS_URL to one that you have)',
    },
    {
      present: programOnPath('pdftotext'),
      apt: 'poppler-utils',
      brew: 'poppler',
      zh: 'poppler-utils（核对 PDF 文字）',
      en: 'poppler-utils, which reads PDFs back',
    },
  ];
  return needs.filter((need) => !need.present);
}

/** What compiling nodejieba's native part takes. */
export function missingBuildTools() {
  return [
    {
      present: programOnPath('c++', 'g++', 'clang++'),
      apt: 'g++',
      brew: 'gcc',
      zh: 'C++ 编译器',
      en: 'a C++ compiler',
    },
    { present: programOnPath('make'), apt: 'make', brew: 'make', zh: 'make', en: 'make' },
    { present: programOnPath('python3'), apt: 'python3', brew: 'python3', zh: 'Python 3', en: 'Python 3' },
  ].filter((need) => !need.present);
}

/** Installs Debian packages without asking anything. */
export async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-o', 'DPkg::Lock::Timeout=300', '-q'];
  await run('apt-get', [...patient, 'update'], { title: '更新软件包目录 / apt-get update', env });
  await run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...packages], {
    title: `安装系统软件 / apt-get install ${packages.join(' ')}`,
    env,
  });
}

function findChromium() {
  const onMac = [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((file) => process.platform === 'darwin' && existsSync(file));
  return onMac ?? programOnPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
}
