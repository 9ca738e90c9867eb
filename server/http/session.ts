import session from 'express-session';
import MongoStore from 'connect-mongo';
import type { RequestHandler } from 'express';
import type { Services } from '../services.js';
import { sendProblem, type Problem } from './problem.js';

declare module 'express-session' {
  interface SessionData {
    /** Id of the person who signed in. */
    personId: string;
    /** The person's session generation at sign-in; changing a password or switching an account off ends older ones. */
    generation: number;
  }
}

const idleHours = 12;
const collectionName = 'sessions';

/** Signed, HttpOnly cookie; what it stands for is kept in MongoDB, so web processes can be many. */
export async function sessions({
  config,
  connection,
}: Pick<Services, 'config' | 'connection'>): Promise<RequestHandler> {
  // Left to the store, a database that is away at this moment would end the process.
  await connection.collection(collectionName).createIndex({ expires: 1 }, { expireAfterSeconds: 0 });
  return session({
    name: 'dingban.sid',
    secret: config.sessionSecret,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: {
      httpOnly: true,
      sameSite: 'lax',
      secure: 'auto',
      maxAge: idleHours * 3600 * 1000,
    },
    store: MongoStore.create({
      client: connection.getClient(),
      dbName: connection.name,
      collectionName,
      autoRemove: 'disabled',
      ttl: idleHours * 3600,
      touchAfter: 300,
    }),
  });
}

const crossSite: Problem = {
  type: 'urn:dingban:problem:cross-site',
  title: '请求被拒绝',
  status: 403,
  detail: '这个请求来自别的网站，已被拒绝。请直接打开盯办的网址再操作。',
};

/**
 * Refuses unsafe requests that a browser sends from another site (CSRF): by `Sec-Fetch-Site`, else by `Origin`.
 * Requests with neither come from programs, which carry no cookie that a stranger could ride on.
 */
export function sameSiteOnly(): RequestHandler {
  return (request, response, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return next();
    const fetchSite = request.get('sec-fetch-site');
    if (fetchSite) {
      return fetchSite === 'same-origin' || fetchSite === 'none' ? next() : sendProblem(response, crossSite);
    }
    const origin = request.get('origin');
    if (!origin || sameHost(origin, request.get('host'))) return next();
    return sendProblem(response, crossSite);
  };
}

function sameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
