import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { build } from './build.mjs';
import { setUp } from './setup.mjs';
import { root } from './setup/project.mjs';

/** `npm test`: brings up what is missing, builds, and runs mocha; what stands after `--` goes to mocha. */
await setUp();
await build();

const mocha = path.join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
const reporter = ['--reporter', path.join(root, 'scripts', 'countingReporter.mjs')];
const tests = spawn(process.execPath, [mocha, ...reporter, ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, NODE_ENV: 'test' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => tests.kill(signal));
tests.once('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
