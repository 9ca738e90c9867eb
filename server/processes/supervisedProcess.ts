import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.js';

/** How to run a process that the server cannot do without. */
export interface ProcessPlan {
  /** For the log and for messages, in Chinese: 「数据库」. */
  name: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  /**
   * True for a program that ends by itself when its standard input closes. Any other is started under a small shell
   * that watches the input for it, so that no program outlives a server that was killed.
   */
  watchesInput?: boolean;
  /** Run before each start: clear what a killed predecessor left behind. */
  prepare(): Promise<void>;
  /** Resolves once the process answers; rejects when `signal` is aborted. */
  ready(signal: AbortSignal): Promise<void>;
  /** How long a start may take, in milliseconds. */
  startLimitMs: number;
}

export interface SupervisedProcess {
  /** Process id of the present child (of the watching shell, where there is one). */
  readonly pid: number | undefined;
  /** Called each time the process was started again after it had died. */
  onRestart(listener: () => void): void;
  /** Ends the process in good order, or by force after 15 s. */
  stop(): Promise<void>;
}

/** The process did not come up. `message` is Chinese and carries its last words. */
export class ProcessStartError extends Error {
  override readonly name = 'ProcessStartError';
  readonly code = 'process-start-failed';
}

const stopLimitMs = 15_000;
const restartPausesMs = [0, 500, 1_000, 2_000, 5_000, 10_000];
const soundAfterMs = 60_000;

/**
 * Starts the process, waits until it answers, and starts it again whenever it dies, saying so in the log.
 * @throws ProcessStartError when the first start fails; later ones are tried again for ever.
 */
export async function superviseProcess(plan: ProcessPlan, log: Log): Promise<SupervisedProcess> {
  const restarted: (() => void)[] = [];
  let stopping = false;
  let running = await startOnce(plan);
  let settled: Promise<void> = Promise.resolve();

  const watch = (child: RunningChild, failures: number): void => {
    const startedAt = Date.now();
    void child.ended.then((how) => {
      if (stopping) return;
      log.error({ pid: child.pid, how }, `${plan.name}进程意外退出，正在重新启动`);
      settled = restart(Date.now() - startedAt > soundAfterMs ? 0 : failures);
    });
  };

  const restart = async (failures: number): Promise<void> => {
    for (let attempt = failures; !stopping; attempt += 1) {
      await pause(restartPausesMs[Math.min(attempt, restartPausesMs.length - 1)]);
      if (stopping) return;
      try {
        running = await startOnce(plan);
        log.warn({ pid: running.pid }, `${plan.name}已重新启动`);
        watch(running, attempt + 1);
        for (const listener of restarted) listener();
        return;
      } catch (error) {
        log.error({ err: error }, `${plan.name}重新启动失败，稍后再试`);
      }
    }
  };

  watch(running, 0);
  return {
    get pid() {
      return running.pid;
    },
    onRestart: (listener) => void restarted.push(listener),
    async stop() {
      stopping = true;
      await settled;
      await running.end();
    },
  };
}

interface RunningChild {
  pid: number | undefined;
  /** Resolves when the child is gone, with its exit code or signal and its last words. */
  ended: Promise<string>;
  end(): Promise<void>;
}

async function startOnce(plan: ProcessPlan): Promise<RunningChild> {
  await plan.prepare();
  const child = launch(plan);
  const running = follow(child);
  const gaveUp = new AbortController();
  const limit = AbortSignal.timeout(plan.startLimitMs);
  try {
    await Promise.race([
      plan.ready(AbortSignal.any([gaveUp.signal, limit])),
      running.ended.then((how) => Promise.reject(new ProcessStartError(`${plan.name}未能启动：${how}`))),
    ]);
    return running;
  } catch (error) {
    gaveUp.abort();
    await running.end();
    if (error instanceof ProcessStartError) throw error;
    throw new ProcessStartError(
      `${plan.name}未能在 ${plan.startLimitMs / 1000} 秒内就绪：${running.lastWords()}`,
      {
        cause: error,
      },
    );
  }
}

/** Runs "$@" until it ends by itself or standard input closes, and passes its status on. */
const watchInput = [
  'exec 3<&0',
  '"$@" </dev/null 3<&- & child=$!',
  '{ cat <&3 >/dev/null; kill -TERM $child; } 2>/dev/null & watcher=$!',
  'wait $child; status=$?',
  'kill $watcher 2>/dev/null',
  'exit $status',
].join('\n');

/** In a group of its own, so that Ctrl-C in a terminal reaches the server first and not its database. */
function launch({ command, args, env, watchesInput }: ProcessPlan): ChildProcess {
  const options = {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'] as ['pipe', 'pipe', 'pipe'],
    env: env ?? process.env,
  };
  return watchesInput
    ? spawn(command, args, options)
    : spawn('/bin/sh', ['-c', watchInput, 'sh', command, ...args], options);
}

function follow(child: ChildProcess): RunningChild & { lastWords(): string } {
  let said = '';
  const listen = (chunk: Buffer): void => void (said = (said + chunk.toString('utf8')).slice(-2_000));
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  child.stdin?.on('error', () => undefined);
  const lastWords = (): string => said.trim().split('\n').slice(-6).join('\n') || '（没有输出）';

  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      child.stdin?.destroy();
      resolve(`${signal ?? `退出码 ${code}`}；${lastWords()}`);
    });
  });
  return { pid: child.pid, ended, lastWords, end: () => endChild(child, ended) };
}

async function endChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.stdin?.end();
  const force = setTimeout(() => killGroup(child.pid), stopLimitMs);
  await ended;
  clearTimeout(force);
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
