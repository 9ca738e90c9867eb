import { timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { forbidden } from '../../plans/errors.js';
import type { Config } from '../config.js';
import type { Metrics } from './metrics.js';

/**
 * `GET /api/metrics` for Prometheus: with METRICS_TOKEN to whoever has it, without one to this machine alone. Behind a
 * reverse proxy on this machine everybody seems to come from here, so a forwarded request never counts as local.
 */
export function metricsPage(metrics: Metrics, config: Pick<Config, 'metricsToken'>): RequestHandler {
  return async (request, response) => {
    const { metricsToken } = config;
    if (!(metricsToken ? hasToken(request, metricsToken) : isLocal(request))) throw forbidden('查看运行指标');
    response.type(metrics.contentType).send(await metrics.text());
  };
}

function hasToken(request: Request, token: string): boolean {
  const given = Buffer.from(request.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function isLocal(request: Request): boolean {
  const forwarded = request.get('x-forwarded-for') ?? request.get('forwarded');
  const address = request.socket.remoteAddress ?? '';
  return forwarded === undefined && /^(::ffff:)?127\.|^::1$/.test(address);
}
