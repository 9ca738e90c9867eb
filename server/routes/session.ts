import type { Request } from 'express';
import { changePassword } from '../../plans/people/commands/changePassword.js';
import { verifyPassword } from '../../plans/people/commands/verifyPassword.js';
import type { PersonRecord } from '../../plans/people/model.js';
import { getPerson } from '../../plans/people/queries.js';
import { tellSigning } from '../../plans/people/signings.js';
import { getUnit } from '../../plans/units/queries.js';
import { sessionMark } from '../events/eventStreams.js';
import { defineRoute } from '../http/route.js';
import { permissionsOf } from '../policies/permissions.js';
import { changePasswordSchema, meSchema, signInSchema } from '../schemas/session.js';
import type { Services } from '../services.js';
import { attachmentRules } from './attachedFiles.js';

const tags: [string] = ['登录'];

async function presentMe(person: PersonRecord, { config }: Services) {
  const unit = person.unitId ? await getUnit(person.unitId) : null;
  return {
    id: person._id,
    username: person.username,
    name: person.name,
    role: person.role,
    unit: unit && { id: unit._id, name: unit.name },
    mustChangePassword: person.mustChangePassword,
    permissions: [...permissionsOf(person.role)],
    attachments: attachmentRules(config),
  };
}

/** A new session id at each sign-in, so that one planted beforehand is worth nothing. */
async function openSession(request: Request, person: PersonRecord): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    request.session.regenerate((error: unknown) => (error ? reject(error as Error) : resolve()));
  });
  request.session.personId = person._id;
  request.session.generation = person.generation;
  await new Promise<void>((resolve, reject) => {
    request.session.save((error: unknown) => (error ? reject(error as Error) : resolve()));
  });
}

export const sessionRoutes = [
  defineRoute({
    method: 'post',
    path: '/api/session',
    summary: '登录',
    tags,
    allow: 'public',
    body: signInSchema,
    response: meSchema,
    idempotent: false,
    handler: async ({ body, context, request, services }) => {
      const person = await verifyPassword(context, body);
      await openSession(request, person);
      return presentMe(person, services);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/session',
    summary: '当前登录的人',
    tags,
    allow: 'anyone',
    response: meSchema,
    handler: async ({ actor, services }) => presentMe(await getPerson(actor.id), services),
  }),
  defineRoute({
    method: 'delete',
    path: '/api/session',
    summary: '退出',
    tags,
    allow: 'public',
    response: 'none',
    handler: async ({ actor, context, request, response, services }) => {
      const session = sessionMark(request.sessionID);
      if (actor.id) await tellSigning(context, 'signOut', await getPerson(actor.id), '退出');
      await new Promise<void>((resolve) => request.session.destroy(() => resolve()));
      services.changes.publish({ type: 'session-ended', session });
      response.clearCookie('dingban.sid');
    },
  }),
  defineRoute({
    method: 'put',
    path: '/api/session/password',
    summary: '修改自己的密码',
    tags,
    allow: 'anyone',
    body: changePasswordSchema,
    response: meSchema,
    handler: async ({ body, context, request, services }) => {
      const person = await changePassword(context, body);
      await openSession(request, person);
      return presentMe(person, services);
    },
  }),
];
