import puppeteer, { type Browser } from 'puppeteer';
import type { Logger } from 'pino';
import { chromiumFlags } from './chromiumFlags.js';
import { answersWithin, within } from '../timeLimit.js';
import { residentBytes } from './processMemory.js';

export interface BrowserPoolOptions {
  executablePath: string;
  fontconfigFile: string | null;
  log: Pick<Logger, 'warn' | 'info'>;
  /** Browsers at once, each printing one document at a time. */
  size?: number;
  /** A browser is replaced after so many documents, */
  documentsPerBrowser?: number;
  /** or when it and its processes hold more than so many bytes, */
  memoryLimit?: number;
  /** or when one document takes longer than so many milliseconds. */
  timeLimit?: number;
}

/** A document took longer than the limit; its browser was ended. */
export class RenderTimeout extends Error {
  override readonly name = 'RenderTimeout';
  readonly code = 'render-timeout';
  constructor(readonly milliseconds: number) {
    super(`生成文件超过${Math.round(milliseconds / 1000)}秒，已中止。请缩小范围（如按单个方案生成）后再试。`);
  }
}

interface Worker {
  browser: Browser;
  documents: number;
}

/** The name server knows nothing, so no request leaves even if one slipped the interception. */
const flags = [
  ...chromiumFlags,
  '--disable-extensions',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/**
 * Browsers kept warm for printing. Started when first needed, each with a fresh profile; one that crashed,
 * hung or grew too large is ended and the next document gets a new one.
 */
export class BrowserPool {
  readonly #options: Required<BrowserPoolOptions>;
  readonly #idle: Worker[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #all = new Set<Worker>();
  #busy = 0;
  #closed = false;

  constructor(options: BrowserPoolOptions) {
    this.#options = {
      size: 2,
      documentsPerBrowser: 200,
      memoryLimit: 1.5 * 1024 ** 3,
      timeLimit: 60_000,
      ...options,
    };
  }

  /** How many browsers run now. */
  get running(): number {
    return this.#all.size;
  }

  /** The process ids of the browsers that run now. */
  get processIds(): number[] {
    return [...this.#all].flatMap(({ browser }) => browser.process()?.pid ?? []);
  }

  /**
   * Runs `work` with a browser of its own. Where the browser crashed under it, once more with a new one.
   * @throws RenderTimeout, or what `work` throws.
   */
  async use<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
    await this.#turn();
    try {
      return await this.#attempt(work).catch((error: unknown) => {
        if (!(error instanceof BrowserCrash)) throw error;
        this.#options.log.warn({ err: error.cause }, 'browser crashed while printing, trying once more');
        return this.#attempt(work);
      });
    } catch (error) {
      throw error instanceof BrowserCrash ? error.cause : error;
    } finally {
      this.#busy -= 1;
      this.#waiting.shift()?.();
    }
  }

  /** Ends all browsers; work under way fails. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map((worker) => this.#end(worker)));
  }

  async #turn(): Promise<void> {
    if (this.#closed) throw new Error('the browser pool is closed');
    while (this.#busy >= this.#options.size) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#busy += 1;
  }

  async #attempt<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
    const worker = this.#takeIdle() ?? (await this.#start());
    try {
      const { timeLimit } = this.#options;
      const result = await within(timeLimit, work(worker.browser), () => new RenderTimeout(timeLimit));
      worker.documents += 1;
      await this.#keepOrEnd(worker);
      return result;
    } catch (error) {
      const crashed = !worker.browser.connected;
      await this.#end(worker);
      if (crashed && !this.#closed) throw new BrowserCrash(error);
      throw error;
    }
  }

  #takeIdle(): Worker | null {
    for (let worker = this.#idle.pop(); worker; worker = this.#idle.pop()) {
      if (worker.browser.connected) return worker;
      void this.#end(worker);
    }
    return null;
  }

  async #start(): Promise<Worker> {
    const { executablePath, fontconfigFile } = this.#options;
    const browser = await puppeteer.launch({
      executablePath,
      headless: true,
      // Over a pipe the browser ends with this process, however that ends.
      pipe: true,
      args: flags,
      env: { ...process.env, ...(fontconfigFile ? { FONTCONFIG_FILE: fontconfigFile } : {}) },
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const worker = { browser, documents: 0 };
    this.#all.add(worker);
    if (this.#closed) await this.#end(worker);
    return worker;
  }

  async #keepOrEnd(worker: Worker): Promise<void> {
    const { documentsPerBrowser, memoryLimit, log } = this.#options;
    if (worker.documents >= documentsPerBrowser) return this.#end(worker);
    if (worker.documents % 5 === 0) {
      const pid = worker.browser.process()?.pid;
      const bytes = pid === undefined ? null : await residentBytes(pid);
      if (bytes !== null && bytes > memoryLimit) {
        log.info({ bytes, documents: worker.documents }, 'browser grew too large, replacing it');
        return this.#end(worker);
      }
    }
    this.#idle.push(worker);
  }

  async #end(worker: Worker): Promise<void> {
    this.#all.delete(worker);
    const closed = await answersWithin(3000, worker.browser.close());
    if (!closed) worker.browser.process()?.kill('SIGKILL');
  }
}

class BrowserCrash extends Error {
  override readonly name = 'BrowserCrash';
  constructor(cause: unknown) {
    super('the browser crashed', { cause });
  }
}
