import { spawn } from 'node:child_process';
import process from 'node:process';

/** A step failed; the message names the command and carries its last lines. */
export class StepError extends Error {
  name = 'StepError';
}

/** Prints progress to standard error, so that standard output stays free for what a command is asked to print. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Runs a command to its end and resolves with what it wrote to standard output. With `title`, says so, counts the
 * seconds while it runs, and says how long it took.
 * @throws StepError when it fails
 */
export async function run(command, args, { title, cwd, env } = {}) {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  if (title) say(`▸ ${title}`);
  const ticker = title && setInterval(() => say(`  … ${seconds()} s`), 10_000);
  try {
    const { status, output, errors } = await finished(
      spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
    if (status !== 0) {
      const lastWords = `${output}\n${errors}`.trim().split('\n').slice(-15).join('\n');
      throw new StepError(`${command} ${args.join(' ')}（${status}）\n${lastWords}`);
    }
    if (title) say(`  ✓ ${seconds()} s`);
    return output;
  } finally {
    clearInterval(ticker);
  }
}

async function finished(child) {
  const output = [];
  const errors = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => errors.push(chunk));
  const status = await new Promise((resolve) => {
    child.once('error', (error) => {
      errors.push(Buffer.from(error.message));
      resolve(error.code);
    });
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
  const text = (chunks) => Buffer.concat(chunks).toString('utf8');
  return { status, output: text(output), errors: text(errors) };
}
