import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { RequestHandler } from 'express';
import type { Services } from '../services.js';
import { countLights } from '../../plans/progress/lightCounts.js';

/** What one web process tells Prometheus. */
export interface Metrics {
  /** Measures every request by its route, not by its address: ids would make a series each. */
  measure: RequestHandler;
  /** The text of `GET /api/metrics`. */
  text(): Promise<string>;
  contentType: string;
}

const lightsKeptMs = 60_000;
const prefix = 'dingban_';

export function openMetrics({ queues, clock, log }: Pick<Services, 'queues' | 'clock' | 'log'>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix });
  const durations = new Histogram({
    name: `${prefix}http_request_duration_seconds`,
    help: '请求耗时（秒）',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const jobs = new Gauge({
    name: `${prefix}queue_jobs`,
    help: '后台任务数，按种类和状态',
    labelNames: ['kind', 'state'],
    registers: [registry],
  });
  const lights = new Gauge({
    name: `${prefix}assignments`,
    help: '交办件数，按亮灯',
    labelNames: ['light'],
    registers: [registry],
  });
  const failures = new Counter({
    name: `${prefix}metrics_failures_total`,
    help: '采集指标失败的次数',
    registers: [registry],
  });
  let lightsKnownAt = -Infinity;

  const gather = async (): Promise<void> => {
    for (const { kind, ...counts } of await queues.depths()) {
      for (const [state, count] of Object.entries(counts)) jobs.set({ kind, state }, count);
    }
    if (Date.now() - lightsKnownAt < lightsKeptMs) return;
    for (const [light, count] of Object.entries(await countLights(clock()))) lights.set({ light }, count);
    lightsKnownAt = Date.now();
  };

  return {
    measure(request, response, next) {
      const end = durations.startTimer({ method: request.method });
      response.on('finish', () => {
        const { route } = request as { route?: { path?: unknown } };
        end({ route: String(route?.path ?? 'other'), status: String(response.statusCode) });
      });
      next();
    },
    async text() {
      // What cannot be asked now must not hide the rest.
      await gather().catch((error: unknown) => {
        failures.inc();
        log.warn({ err: error }, '部分指标暂时无法采集');
      });
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
