import { existsSync } from 'node:fs';
import path from 'node:path';
import compression from 'compression';
import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { pinoHttp } from 'pino-http';
import { notFound } from '../plans/errors.js';
import { mountRoutes } from './http/mount.js';
import { openApiDocument } from './http/openapi.js';
import { openMetrics } from './metrics/metrics.js';
import { metricsPage } from './metrics/metricsPage.js';
import { problemHandler, sendProblem } from './http/problem.js';
import { sameSiteOnly, sessions } from './http/session.js';
import { routes } from './routes/index.js';
import type { Services } from './services.js';
import { packageRoot, version } from './version.js';

/** The whole web process as one Express application: API under /api, the pages for everything else. */
export async function createApp(services: Services): Promise<Express> {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', services.config.trustProxy);
  app.set('query parser', 'extended');
  app.use(requestLog(services));
  app.use(securityHeaders());
  app.use(compression());

  const metrics = openMetrics(services);
  app.use('/api', metrics.measure);
  app.get('/api/metrics', noStore, metricsPage(metrics, services.config));
  app.use('/api', noStore, sameSiteOnly(), express.json({ limit: '12mb' }), await sessions(services));
  app.use('/api/session', signInLimit());
  const document = openApiDocument(routes, version);
  app.get('/api/openapi.json', (_request, response) => void response.json(document));
  mountRoutes(app, routes, services);
  app.use('/api', () => {
    throw notFound('接口');
  });

  servePages(app);
  app.use(problemHandler(services));
  return app;
}

/** One line for each request to the API; addresses without their query and no headers, which may hold secrets. */
function requestLog({ log }: Services): express.RequestHandler {
  return pinoHttp({
    logger: log,
    autoLogging: { ignore: ({ url }) => !url?.startsWith('/api/') || url === '/api/health' },
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({
        id,
        method,
        path: url.split('?', 1)[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  });
}

function securityHeaders(): express.RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        frameSrc: ["'self'", 'blob:'],
        frameAncestors: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
}

const noStore: express.RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** Slows the guessing of passwords from one address; each account also locks by itself. */
function signInLimit(): express.RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: 30,
    skip: (request) => request.method !== 'POST',
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) =>
      sendProblem(response, {
        type: 'urn:dingban:problem:too-many-attempts',
        title: '尝试次数太多',
        status: 429,
        detail: '登录尝试次数太多，请一分钟后再试。',
      }),
  });
}

function servePages(app: Express): void {
  const pages = path.join(packageRoot, 'dist', 'web');
  const index = path.join(pages, 'index.html');
  app.use('/assets', express.static(path.join(pages, 'assets'), { immutable: true, maxAge: '1y' }));
  app.use(express.static(pages, { index: false, maxAge: '1h' }));
  app.get('/{*page}', (_request, response) => {
    if (!existsSync(index)) {
      response
        .status(503)
        .type('text/plain')
        .send('页面还没有构建，请在项目目录运行 npm run build 后再打开。');
      return;
    }
    response.set('Cache-Control', 'no-cache').sendFile(index);
  });
}
